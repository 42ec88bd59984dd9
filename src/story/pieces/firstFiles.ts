/** The maximum number of files fetched at once for the first of some events. */
export const mostAtOnce = 4;

/** So many events fill several leaves of a list. */
const enough = 300;

/**
 * The files that contain some events and have not loaded: as many as hold enough of these for a
 * list, which for a common word is one, but at most four.
 *
 * @param ranks ascending
 * @param fileOf the file that contains a rank
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
    const isFull = count >= enough || found.size === mostAtOnce;
    if (isFull && !found.has(file)) break;
    found.add(file);
    count += 1;
  }
  return [...found];
}
