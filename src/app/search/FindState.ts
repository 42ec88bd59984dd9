import { createContext, useContext, type RefObject } from 'react';
import type { Choices } from '../../story/filters/choicesOf.ts';
import type { ChoiceCounts } from '../../story/filters/countChoices.ts';
import type { Filters } from '../../story/filters/filters.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';

/** What the controls of search and filters show and change. */
export interface FindState {
  filters: Filters;
  /** `null` until what the filters need is loaded. */
  choices: Choices | null;
  /**
   * Counts what each choice would leave. `null` when unknown: see `FilterLists.count`.
   */
  count: () => ChoiceCounts | null;
  /** The ids of the loaded events, in page order. */
  order: readonly string[];
  /** The total number of events, including those that are not loaded. */
  all: number;
  /** The field in which a query is typed. */
  field: RefObject<HTMLInputElement | null>;
  /** The ranks, among all events, of those that are left, ascending; `null` when nothing narrows. */
  matchingRanks: ReadonlySet<number> | null;
  /** Of the loaded ones; `null` when nothing narrows. */
  matchingIds: ReadonlySet<string> | null;
  /** `null` when not loaded. */
  search: StorySearch | null;
  /**
   * Which of the loaded events a query and the filters leave; `null` while the search itself is not
   * loaded.
   */
  matchingIdsOf: (query: string) => ReadonlySet<string> | null;
  isLoading: boolean;
  hasFailed: boolean;
  retry: () => void;
  /** Loads the index before the first letter is typed. */
  prepare: () => void;
  /** Loads what the filters offer. */
  prepareFilters: () => void;
}

const FindContext = createContext<FindState | null>(null);

export const FindContextProvider = FindContext.Provider;

/** @throws Error outside a `FindProvider` */
export function useFind(): FindState {
  const find = useContext(FindContext);
  if (!find) throw new Error('useFind needs a FindProvider above');
  return find;
}
