import type { Story } from '../model/story.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { searchEntry } from '../search/searchEntries.ts';
import type { WordSearch } from '../source/storySource.ts';
import type { Quotation, StoryEvent, UndatedEvent } from './schema.ts';

interface Texts {
  events: ReadonlyMap<string, StoryEvent | UndatedEvent>;
  quotationsOf: (eventId: string) => readonly Quotation[];
}

/**
 * The search of a story file, whose index is built first.
 *
 * @param name distinguishes the story's source from every other
 */
export async function searchFile(
  story: Story,
  { events, quotationsOf }: Texts,
  name: string,
): Promise<WordSearch> {
  const entries = story.events.flatMap((event) => {
    const texts = events.get(event.id);
    return texts
      ? [searchEntry(story, event, { ...texts, quotations: quotationsOf(event.id) })]
      : [];
  });
  const index = await createSearchIndex(entries);
  const ranksOf = (ids: ReadonlySet<string> | null) =>
    ids && new Set(story.events.flatMap(({ id }, rank) => (ids.has(id) ? [rank] : [])));
  return {
    find(query) {
      const find = () => ranksOf(index.search(query));
      return { key: [name, 'find', query], now: find, ask: async () => find() };
    },
  };
}
