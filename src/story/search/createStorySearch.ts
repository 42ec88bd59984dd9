import type { Story } from '../model/story.ts';
import type { UndatedEvent } from '../file/schema.ts';
import { createSearchIndex, type SearchIndex } from './createSearchIndex.ts';
import { searchEntries, searchEntry } from './searchEntries.ts';
import { whereFound, type FoundPlace } from './whereFound.ts';

/** A search over one story, and why it found an event. Loaded only when a search is first asked for. */
export interface StorySearch extends SearchIndex {
  /** See `whereFound`. */
  placeIn: (event: UndatedEvent, terms: readonly string[]) => FoundPlace | null;
}

export async function createStorySearch(story: Story): Promise<StorySearch> {
  const { search } = await createSearchIndex(searchEntries(story));
  return { search, placeIn: (event, terms) => whereFound(searchEntry(story, event), terms) };
}
