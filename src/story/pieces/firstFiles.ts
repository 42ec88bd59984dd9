import { longestList } from '../words/listLeaves.ts';

/** The most files fetched at once for the first of some events. */
export const mostAtOnce = 4;

/**
 * The files that hold some events and have not come: as many as have enough of these for a list, of
 * which a common word needs one, but four at the most.
 *
 * @param ranks rising
 * @param fileOf in which file a rank is
 */
export function firstFiles(
  ranks: Iterable<number>,
  fileOf: (rank: number) => number,
  come: ReadonlyMap<number, unknown>,
): number[] {
  const found = new Set<number>();
  let count = 0;
  for (const rank of ranks) {
    const file = fileOf(rank);
    if (come.has(file)) continue;
    const isFull = count >= longestList || found.size === mostAtOnce;
    if (isFull && !found.has(file)) break;
    found.add(file);
    count += 1;
  }
  return [...found];
}
