/**
 * Which packs have an item: one, or, of an item that is too large for one, several in a row that are
 * its own.
 *
 * @param starts the item that each pack begins with, rising; a number that stands several times is
 *   an item with packs of its own
 */
export function packsOf(starts: readonly number[], item: number): number[] {
  const last = lastUpTo(starts, item);
  if (last < 0) return [];
  let first = last;
  while (first > 0 && starts[last] === item && starts[first - 1] === item) first -= 1;
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/**
 * Which packs have the items from `start` to before `end`.
 *
 * @param starts as for `packsOf`
 */
export function packsFromTo(starts: readonly number[], start: number, end: number): number[] {
  if (end <= start) return [];
  const [first = 0] = packsOf(starts, start);
  const last = lastUpTo(starts, end - 1);
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** By bisection, the last place whose start is no later; -1: none is. */
function lastUpTo(starts: readonly number[], item: number): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? Infinity) <= item) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
