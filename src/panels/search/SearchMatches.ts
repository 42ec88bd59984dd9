import { createContext, useContext } from 'react';
import type { FoundPlace } from '../../story/search/whereFound.ts';

/** What the reader searches for, and what that leaves. The same object while neither changes. */
export interface SearchMatches {
  /** From `queryTerms`: the words to highlight. Empty when nothing is searched for. */
  terms: readonly string[];
  /** The ids of the loaded events that search and filters leave; `null` when nothing narrows. */
  matchingIds: ReadonlySet<string> | null;
  /** The ranks of all events that they leave, ascending; `null` when nothing narrows. */
  matchingRanks: ReadonlySet<number> | null;
  /** Why an event was found when its title does not show it; `null` when it does. */
  placeIn: (eventId: string) => FoundPlace | null;
  /** Outlets that the filter leaves out: their articles are dimmed as well. */
  isArticleShown: (articleId: string) => boolean;
}

/** For texts that a search does not cover. */
export const nothingSought: SearchMatches = {
  terms: [],
  matchingIds: null,
  matchingRanks: null,
  placeIn: () => null,
  isArticleShown: () => true,
};

const MatchesContext = createContext<SearchMatches>(nothingSought);

export const SearchMatchesProvider = MatchesContext.Provider;

/** Without a provider, nothing is searched for. */
export function useSearchMatches(): SearchMatches {
  return useContext(MatchesContext);
}
