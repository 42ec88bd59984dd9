import type { StorySource, WordSearch } from '../source/storySource.ts';
import { searchEntry } from './searchEntries.ts';
import { whereFound, type FoundPlace } from './whereFound.ts';

/**
 * A search over one story, and why it found an event. Only loaded when a search is first requested.
 */
export interface StorySearch extends WordSearch {
  /**
   * See `whereFound`. Also `null` for an event that the story does not have, or whose details are
   * not loaded: explaining a hit is not worth fetching them for each event of a list.
   */
  placeIn: (eventId: string, terms: readonly string[]) => FoundPlace | null;
}

/** @param words the answer to `source.search()` */
export function createStorySearch(source: StorySource, words: WordSearch): StorySearch {
  const { story } = source;
  return {
    find: (query) => words.find(query),
    placeIn: (eventId, terms) => {
      const event = story.event(eventId);
      const detail = event && source.event(eventId).now();
      return detail ? whereFound(searchEntry(story, event, detail), terms) : null;
    },
  };
}
