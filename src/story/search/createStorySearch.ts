import type { StorySource, WordSearch } from '../source/storySource.ts';
import { searchEntry } from './searchEntries.ts';
import { whereFound, type FoundPlace } from './whereFound.ts';

/** A search over one story, and why it found an event. Loaded only when a search is first asked for. */
export interface StorySearch extends WordSearch {
  /**
   * See `whereFound`; null also for an event that the story does not have, and for one whose details
   * are not at hand: to say why is not worth fetching them for each event of a list.
   */
  placeIn: (eventId: string, terms: readonly string[]) => FoundPlace | null;
}

/** @param words what `source.search()` gives */
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
