import { useServices } from '../services/Services.ts';
import { useCallback, useMemo, useRef, useState } from 'react';
import { passes } from '../../story/filters/passes.ts';
import { choicesOf, knownFilters } from '../../story/filters/choicesOf.ts';
import { eventFacts, type EventFacts } from '../../story/filters/eventFacts.ts';
import { areOpen, type Filters } from '../../story/filters/filters.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { narrowing } from './narrowing.ts';
import { useAddress } from '../services/useAddress.ts';
import { useHold } from '../ready/useHold.ts';
import type { FindState } from './FindState.ts';
import { useFound } from './useFound.ts';
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
  const { search } = loading;
  const found = useFound(search, q);
  const { ids } = found;
  const isLoading = loading.isLoading || found.isLoading;
  const hasFailed = loading.failure !== null || found.hasFailed;
  const retryFound = found.retry;
  const retrySearch = loading.retry;
  const retry = useCallback(() => {
    retrySearch();
    void retryFound();
  }, [retrySearch, retryFound]);
  useHold(ready, isLoading);
  const field = useRef<HTMLInputElement>(null);
  const prepare = useCallback(() => setPrepared(true), []);
  return useMemo(() => {
    const searched = left(facts, ids);
    const isOpen = searched === facts && areOpen(filters);
    return {
      field,
      filters,
      choices,
      searched,
      order: facts.map(({ id }) => id),
      matchingIds: isOpen ? null : idsOf(searched, filters),
      search,
      matchingIdsOf: (query) => {
        const found = search?.find(query).now();
        return found === undefined ? null : idsOf(left(facts, found), filters);
      },
      isLoading: isLoading && q !== '',
      hasFailed: hasFailed && q !== '',
      retry,
      prepare,
    };
  }, [facts, search, ids, q, filters, choices, isLoading, hasFailed, retry, prepare]);
}

/** The same list when nothing is asked for, or nothing can be asked yet. */
function left(
  facts: readonly EventFacts[],
  found: ReadonlySet<string> | null,
): readonly EventFacts[] {
  return found === null ? facts : facts.filter(({ id }) => found.has(id));
}

function idsOf(facts: readonly EventFacts[], filters: Filters): ReadonlySet<string> {
  return new Set(facts.filter((event) => passes(event, filters)).map(({ id }) => id));
}
