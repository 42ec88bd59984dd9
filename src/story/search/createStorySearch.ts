import { createSearchIndex, type SearchIndex } from './createSearchIndex.ts';
import type { SearchEntry } from './searchEntries.ts';
import { whereFound, type FoundPlace } from './whereFound.ts';

/** A search over one story, and why it found an event. Loaded only when a search is first asked for. */
export interface StorySearch extends SearchIndex {
  /** See `whereFound`; null also for an event that the story does not have. */
  placeIn: (eventId: string, terms: readonly string[]) => FoundPlace | null;
}

/** @param entries one an event */
export async function createStorySearch(entries: readonly SearchEntry[]): Promise<StorySearch> {
  const { search } = await createSearchIndex(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    search,
    placeIn: (eventId, terms) => {
      const entry = byId.get(eventId);
      return entry ? whereFound(entry, terms) : null;
    },
  };
}
