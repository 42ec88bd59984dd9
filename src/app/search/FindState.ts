import { createContext, useContext, type RefObject } from 'react';
import type { Choices } from '../../story/filters/choicesOf.ts';
import type { ChoiceCounts } from '../../story/filters/countChoices.ts';
import type { Filters } from '../../story/filters/filters.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';

/** What the controls of search and filters show and change. */
export interface FindState {
  filters: Filters;
  /** Null: not known yet, since not all events are at hand. */
  choices: Choices | null;
  /**
   * Counts what each choice would leave. Null: not known, where something narrows already and not all
   * events are at hand.
   */
  count: () => ChoiceCounts | null;
  /** The ids of the events at hand in the order of the page. */
  order: readonly string[];
  /** How many events there are, those among them that are not at hand. */
  all: number;
  /** Where a query is typed. */
  field: RefObject<HTMLInputElement | null>;
  /** Of all events the ranks of those that are left, rising; null: nothing narrows. */
  matchingRanks: ReadonlySet<number> | null;
  /** Of those at hand; null: nothing narrows. */
  matchingIds: ReadonlySet<string> | null;
  /** Null: not loaded. */
  search: StorySearch | null;
  /** What a query and the filters leave of the events at hand; null while what finds it is not there. */
  matchingIdsOf: (query: string) => ReadonlySet<string> | null;
  isLoading: boolean;
  hasFailed: boolean;
  retry: () => void;
  /** Has the index loaded before the first letter is typed. */
  prepare: () => void;
  /** Has what the filters offer loaded. */
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
