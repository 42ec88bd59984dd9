import { candidates } from './candidates.mjs';

/**
 * @typedef {import('./measureScale.mjs').Measured} Measured
 * @typedef {{ name: string, count: number, visits: (Measured | null)[] }} Series
 */

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const columns = /** @type {const} */ ([
  ['load', 'loadMs', 0],
  ['zoom step', 'zoomMs', 1],
  ['pan step', 'panMs', 1],
  ['long tasks', 'longTasks', 0],
  ['heap', 'heapMb', 0],
  ['elements', 'elements', 0],
]);

const inGroups = new Intl.NumberFormat('en');

/** A table in Markdown: a row a size and candidate, medians. @param {readonly Series[]} series */
export function formatTable(series) {
  const head = ['events', 'what', ...columns.map(([name]) => name)];
  const rows = series.map(({ name, count, visits }) => {
    const there = visits.filter((visit) => visit !== null);
    const values = columns.map(([, key, digits]) =>
      there.length === 0
        ? 'not in 60 s'
        : inGroups.format(Number(median(there.map((visit) => visit[key])).toFixed(digits))),
    );
    return [inGroups.format(count), name, ...values];
  });
  const rule = head.map((_, n) => (n < 2 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/**
 * The rows of both, in the order of sizes and of the candidates; those of the newer table replace the
 * older one's.
 *
 * @param {string} older
 * @param {string} newer
 */
export function mergeTables(older, newer) {
  const [head = '', rule = '', ...rows] = linesOf(newer);
  const isNew = new Set(rows.map(keyOf));
  const kept = linesOf(older)
    .slice(2)
    .filter((row) => !isNew.has(keyOf(row)));
  return [head, rule, ...[...kept, ...rows].toSorted((a, b) => placeOf(a) - placeOf(b))].join('\n');
}

/** @param {string} table */
const linesOf = (table) => table.split('\n').filter((row) => row.startsWith('|'));

/** @param {string} row */
const keyOf = (row) => row.split('|').slice(1, 3).join('|');

/** @param {string} row */
function placeOf(row) {
  const [count = '', name = ''] = row.split('|').slice(1, 3);
  const at = candidates.findIndex((one) => one.name === name.trim());
  return Number(count.replaceAll(',', '')) + at / candidates.length;
}

/** @param {readonly string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;
