import { firstRankOf } from '../../../story/model/firstRankOf.ts';
import type { IndexedEvent } from './timelineIndex.ts';

/**
 * The ranks of a row of which only some are known: these and, in each stretch, as many as its count
 * says, spread evenly among the events that have not loaded. So a row's numbers are right for whole
 * stretches, and exact where all have loaded.
 *
 * @param known ranks of loaded events that the row reports, in order
 * @param counts of all that it reports, in each of as many equal stretches of ranks
 */
export function spreadReports(
  events: readonly (IndexedEvent | undefined)[],
  known: readonly number[],
  counts: readonly number[],
): Int32Array {
  const spread = [...known];
  const borders = counts.map((_, n) => firstRankOf(n, counts.length, events.length));
  let at = 0;
  counts.forEach((count, n) => {
    const [first, last] = [borders[n] ?? 0, borders[n + 1] ?? events.length];
    let missing = count;
    while ((known[at] ?? last) < last) {
      missing -= 1;
      at += 1;
    }
    if (missing <= 0) return;
    const absent: number[] = [];
    for (let rank = first; rank < last; rank += 1) if (!events[rank]) absent.push(rank);
    const taken = Math.min(missing, absent.length);
    for (let i = 0; i < taken; i += 1) {
      spread.push(absent[Math.floor(((i + 0.5) * absent.length) / taken)] ?? first);
    }
  });
  return Int32Array.from(spread).sort();
}
