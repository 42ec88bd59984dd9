/** @typedef {import('./measureVisit.mjs').Visit} Visit */

/** @type {{ key: keyof Visit, says: string, unit: string, perUnit: number, digits: number }[]} */
const columns = [
  { key: 'firstPaintMs', says: 'first paint', unit: 'ms', perUnit: 1, digits: 0 },
  { key: 'drawnMs', says: 'timeline drawn', unit: 'ms', perUnit: 1, digits: 0 },
  { key: 'readyMs', says: 'ready', unit: 'ms', perUnit: 1, digits: 0 },
  { key: 'busyMs', says: 'processor busy', unit: 'ms', perUnit: 1, digits: 0 },
  { key: 'answerMs', says: 'press to answer', unit: 'ms', perUnit: 1, digits: 0 },
  { key: 'bytes', says: 'received', unit: 'kB', perUnit: 1000, digits: 0 },
  { key: 'requests', says: 'requests', unit: '', perUnit: 1, digits: 0 },
  { key: 'elsewhere', says: 'to others', unit: '', perUnit: 1, digits: 0 },
  { key: 'shift', says: 'layout shift', unit: '', perUnit: 1, digits: 3 },
];

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * A Markdown table of medians; times also as multiples of the first candidate's.
 *
 * @param {ReadonlyMap<string, readonly Visit[]>} visits by the candidate's name
 */
export function formatFindings(visits) {
  const names = [...visits.keys()];
  const rows = columns.map(({ key, says, unit, perUnit, digits }) => {
    const medians = names.map((name) =>
      median((visits.get(name) ?? []).map((visit) => visit[key])),
    );
    const floor = medians[0] ?? Number.NaN;
    const cells = medians.map((value, index) => {
      if (Number.isNaN(value)) return '–';
      const times =
        unit === 'ms' && index > 0 && floor > 0 ? ` (${(value / floor).toFixed(1)}×)` : '';
      return `${(value / perUnit).toFixed(digits)} ${unit}`.trim() + times;
    });
    return `| ${says} | ${cells.join(' | ')} |`;
  });
  return [`| | ${names.join(' | ')} |`, `| --- |${' ---: |'.repeat(names.length)}`, ...rows].join(
    '\n',
  );
}
