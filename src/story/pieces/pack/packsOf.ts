/**
 * The packs that contain an item: one or, for an item too large for one, several consecutive ones of
 * its own.
 *
 * @param starts the first item of each pack, ascending; a repeated number is an item with packs of
 *   its own
 */
export function packsOf(starts: readonly number[], item: number): number[] {
  const last = lastUpTo(starts, item);
  if (last < 0) return [];
  let first = last;
  while (first > 0 && starts[last] === item && starts[first - 1] === item) first -= 1;
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/**
 * The packs that contain the items from `start` up to but excluding `end`.
 *
 * @param starts as for `packsOf`
 */
export function packsFromTo(starts: readonly number[], start: number, end: number): number[] {
  if (end <= start) return [];
  const [first = 0] = packsOf(starts, start);
  const last = lastUpTo(starts, end - 1);
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** By bisection, the last index whose start is not greater; -1 when there is none. */
function lastUpTo(starts: readonly number[], item: number): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? Infinity) <= item) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
