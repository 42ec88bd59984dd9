import type { Story } from './story.ts';

/**
 * Which of some events of a large story are on its axis but not loaded: their ranks among those on
 * the axis, ascending. `null` when all events are loaded.
 *
 * @param ranks among all events, ascending
 */
export function ranksAfar(story: Story, ranks: Iterable<number>): number[] | null {
  const { rest } = story;
  if (!rest) return null;
  const atHand = new Set(story.events.map(({ id }) => story.rankOf(id)));
  const onAxis = rest.axis.groups.reduce((sum, { count }) => sum + count, 0);
  const dated = onAxis + rest.offAxis.length;
  const found: number[] = [];
  let before = 0;
  for (const rank of ranks) {
    if (rank >= dated) break;
    while ((rest.offAxis[before] ?? Infinity) < rank) before += 1;
    if (rest.offAxis[before] !== rank && !atHand.has(rank)) found.push(rank - before);
  }
  return found;
}
