import { createContext, useContext, type RefObject } from 'react';
import type { Choices } from '../../story/filters/choicesOf.ts';
import type { EventFacts } from '../../story/filters/eventFacts.ts';
import type { Filters } from '../../story/filters/filters.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';

/** What the controls of search and filters show and change. */
export interface FindState {
  filters: Filters;
  choices: Choices;
  /** Of the events that the search alone leaves: what the choices of the filters count. */
  searched: readonly EventFacts[];
  /** The ids of all events in the order of the page. */
  order: readonly string[];
  /** Where a query is typed. */
  field: RefObject<HTMLInputElement | null>;
  /** Null: nothing narrows. */
  matchingIds: ReadonlySet<string> | null;
  /** Null: not loaded. */
  search: StorySearch | null;
  /** What a query and the filters leave; null while what finds it is not there. */
  matchingIdsOf: (query: string) => ReadonlySet<string> | null;
  isLoading: boolean;
  hasFailed: boolean;
  retry: () => void;
  /** Has the index loaded before the first letter is typed. */
  prepare: () => void;
}

const FindContext = createContext<FindState | null>(null);

export const FindContextProvider = FindContext.Provider;

/** @throws Error outside a `FindProvider` */
export function useFind(): FindState {
  const find = useContext(FindContext);
  if (!find) throw new Error('useFind needs a FindProvider above');
  return find;
}
