import type { EdtfCalendarPoint } from '../edtf/edtf.ts';
import type { Piece } from './pieces.ts';

type Pair = readonly [from: readonly Piece[], to: readonly Piece[]];

/**
 * Joins two dates without repeating what they share: “2” and “14 May 2021”, “28 April” and “3 May
 * 2021”; where the month comes first, “May 2” and “14, 2021”. What they share at the front stays
 * with the first, what they share at the back with the second. Only dates with finer parts share a
 * year, and only two days of one year share a month.
 */
export function collapse(a: EdtfCalendarPoint, b: EdtfCalendarPoint, [from, to]: Pair): Pair {
  const shared = sharedFields(a, b);
  if (shared.size === 0) return [from, to];
  const same = (x: Piece | undefined, y: Piece | undefined) =>
    x !== undefined &&
    y !== undefined &&
    x.text === y.text &&
    x.field === y.field &&
    (x.field === 'literal' || shared.has(x.field));

  const front = runLength((n) => same(from[n], to[n]), from, shared);
  const [fromEnd, toEnd] = [from.toReversed(), to.toReversed()];
  const isFree = (n: number) => n < Math.min(from.length, to.length) - front;
  const back = runLength((n) => isFree(n) && same(fromEnd[n], toEnd[n]), fromEnd, shared);
  return [from.slice(0, from.length - back), to.slice(front)];
}

/** How many pieces from the start are kept; none when they are only separators. */
function runLength(
  passes: (index: number) => boolean,
  pieces: readonly Piece[],
  shared: ReadonlySet<Field>,
): number {
  const end = pieces.findIndex((_, index) => !passes(index));
  const run = end === -1 ? pieces : pieces.slice(0, end);
  return run.some(({ field }) => shared.has(field)) ? run.length : 0;
}

type Field = Piece['field'];

function sharedFields(a: EdtfCalendarPoint, b: EdtfCalendarPoint): ReadonlySet<Field> {
  if (a.year !== b.year) {
    return new Set<Field>(a.year > 0 === b.year > 0 ? ['era'] : []);
  }
  if (a.type === 'year' || b.type === 'year') return new Set();
  const areDays = a.type === 'day' && b.type === 'day';
  return new Set<Field>(areDays ? ['era', 'year', 'month'] : ['era', 'year']);
}
