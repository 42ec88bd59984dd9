import type { Story } from '../model/story.ts';

/** The ids of the events with these ranks, as far as they are loaded. */
export function idsOfRanks(story: Story, ranks: ReadonlySet<number>): Set<string> {
  const ids = story.events.map(({ id }) => id);
  return new Set(ids.filter((id) => ranks.has(story.rankOf(id) ?? -1)));
}
