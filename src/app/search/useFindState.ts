import { useServices } from '../services/Services.ts';
import { useCallback, useMemo, useRef, useState } from 'react';
import { passes } from '../../story/filters/passes.ts';
import { choicesOf, knownFilters } from '../../story/filters/choicesOf.ts';
import { eventFacts, type EventFacts } from '../../story/filters/eventFacts.ts';
import { areOpen, type Filters } from '../../story/filters/filters.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';
import { narrowing } from './narrowing.ts';
import { useAddress } from '../services/useAddress.ts';
import { useHold } from '../ready/useHold.ts';
import type { FindState } from './FindState.ts';
import { useSearch } from './useSearch.ts';

/** What the address narrows the story to. The same value while only event and window change. */
export function useFindState(source: StorySource): FindState {
  const { ready } = useServices();
  const facts = useMemo(() => eventFacts(source.story), [source]);
  const choices = useMemo(() => choicesOf(facts), [facts]);
  const asked = useAddress(narrowing);
  const filters = useMemo(() => knownFilters(asked, choices), [asked, choices]);
  const { q } = asked;
  const [isPrepared, setPrepared] = useState(false);
  const loading = useSearch(source, isPrepared || q !== '');
  const { search, isLoading, failure, retry } = loading;
  const hasFailed = failure !== null;
  useHold(ready, isLoading);
  const field = useRef<HTMLInputElement>(null);
  const prepare = useCallback(() => setPrepared(true), []);
  return useMemo(() => {
    const searched = searchedBy(facts, search, q);
    const isOpen = searched === facts && areOpen(filters);
    return {
      field,
      filters,
      choices,
      searched,
      order: facts.map(({ id }) => id),
      matchingIds: isOpen ? null : idsOf(searched, filters),
      search,
      matchingIdsOf: (query) => search && idsOf(searchedBy(facts, search, query), filters),
      isLoading: isLoading && q !== '',
      hasFailed: hasFailed && q !== '',
      retry,
      prepare,
    };
  }, [facts, search, q, filters, choices, isLoading, hasFailed, retry, prepare]);
}

/** The same list when nothing is asked for, or nothing can be asked yet. */
function searchedBy(
  facts: readonly EventFacts[],
  search: StorySearch | null,
  query: string,
): readonly EventFacts[] {
  const found = search?.search(query) ?? null;
  return found === null ? facts : facts.filter(({ id }) => found.has(id));
}

function idsOf(facts: readonly EventFacts[], filters: Filters): ReadonlySet<string> {
  return new Set(facts.filter((event) => passes(event, filters)).map(({ id }) => id));
}
