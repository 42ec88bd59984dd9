import { boundsOf, endBoundsOf } from './bounds.ts';
import { isPoint, type Edtf } from './edtf.ts';

/**
 * The order of dates in lists and for the keyboard. Compared in turn:
 *
 * 1. The first day that is known of the date: its earliest day, or, where the start is open or
 *    unknown, the first day of its end. "In or before 2006" stands at 2006, where it is drawn and
 *    where a reader looks for it, and not ahead of everything.
 * 2. At the same day, what may have begun before comes first.
 * 3. The latest day: the shorter first, an open or unknown end last.
 *
 * Dates with the same bounds are equal (0), so that a stable sort keeps the order of the file.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  for (const [index, value] of first.entries()) {
    const other = second[index] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function sortKey(edtf: Edtf): readonly number[] {
  const { earliest, latest } = boundsOf(edtf);
  const known = earliest ?? endBoundsOf(edtf).end.earliest ?? -Infinity;
  return [known, startRank(edtf), latest ?? Infinity];
}

function startRank(edtf: Edtf): number {
  return edtf.type !== 'interval' || isPoint(edtf.start) ? 1 : 0;
}
