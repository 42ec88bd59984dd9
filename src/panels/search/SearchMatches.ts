import { createContext, useContext } from 'react';
import type { FoundPlace } from '../../story/search/whereFound.ts';

/** What the reader looks for, and what that leaves. The same value while neither changes. */
export interface SearchMatches {
  /** From `queryTerms`: the words to mark. Empty: nothing is searched for. */
  terms: readonly string[];
  /** The ids of the events at hand that search and filters leave; null: nothing narrows. */
  matchingIds: ReadonlySet<string> | null;
  /** The ranks of all that they leave, rising; null: nothing narrows. */
  matchingRanks: ReadonlySet<number> | null;
  /** Why an event was found when its title does not show it; null: that shows it. */
  placeIn: (eventId: string) => FoundPlace | null;
  /** Outlets that the filter leaves out: their articles step back as well. */
  isArticleShown: (articleId: string) => boolean;
}

/** Of what a search does not look through. */
export const nothingSought: SearchMatches = {
  terms: [],
  matchingIds: null,
  matchingRanks: null,
  placeIn: () => null,
  isArticleShown: () => true,
};

const MatchesContext = createContext<SearchMatches>(nothingSought);

export const SearchMatchesProvider = MatchesContext.Provider;

/** Where nobody provides it nothing is looked for. */
export function useSearchMatches(): SearchMatches {
  return useContext(MatchesContext);
}
