import { explainDate } from '../../../time/edtf/explainDate.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { EnteredMoment } from '../entered.ts';

/**
 * Joins a date and its end into one that lasted throughout. Each end may itself have been a span.
 */
export function joinEnds(
  start: EnteredMoment,
  end: EnteredMoment,
  fault: (message: string) => void,
): EnteredMoment | null {
  const first = withoutUnspecified(start.edtf, 0);
  const last = withoutUnspecified(end.edtf, 1);
  const words = `${start.words} – ${end.words}`;
  // Something that lasted all of one day, month or year.
  if (start.edtf === end.edtf && start.edtf !== '..') {
    return { edtf: start.edtf, extent: 'span', words };
  }
  const edtf = `${first}/${last}`;
  const parsed = parseEdtf(edtf, explainDate);
  if (parsed.ok) return { edtf, extent: 'span', words };
  fault(`date “${start.words}” and end “${end.words}”: ${parsed.message}`);
  return null;
}

/**
 * EDTF allows unspecified digits only in single dates, so the start or the end of the interval is
 * used.
 */
function withoutUnspecified(edtf: string, end: 0 | 1): string {
  const point = edtf.includes('/') ? (edtf.split('/')[end] ?? edtf) : edtf;
  const digit = end === 0 ? '0' : '9';
  return point
    .replace(
      /^(-?\d{2,3})(X{1,2})/,
      (_, known: string, x: string) => known + digit.repeat(x.length),
    )
    .replace(/(?:-XX)+/, '');
}
