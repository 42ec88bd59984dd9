import { useServices } from '../services/Services.ts';
import { useCallback, useMemo, useRef, useState } from 'react';
import { passes } from '../../story/filters/passes.ts';
import { choicesOf, knownFilters } from '../../story/filters/choicesOf.ts';
import { eventFacts, type EventFacts } from '../../story/filters/eventFacts.ts';
import { areOpen, type Filters } from '../../story/filters/filters.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { narrowing } from './narrowing.ts';
import { useSupplyState } from '../../panels/context/useSupply.ts';
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
  const supply = useWaiting(source, q !== '' || !areOpen(asked));
  const loading = useSearch(source, source.supply === null && (isPrepared || q !== ''));
  const { search, retry: retrySearch } = loading;
  const found = useFound(search, q);
  const { ids } = found;
  const isLoading = loading.isLoading || found.isLoading || supply.isLoading;
  const hasFailed = loading.failure !== null || found.hasFailed || supply.hasFailed;
  const retryFound = found.retry;
  const { retry: retrySupply, waits } = supply;
  const retry = useCallback(() => {
    retrySupply?.();
    retrySearch();
    void retryFound();
  }, [retrySupply, retrySearch, retryFound]);
  useHold(ready, isLoading);
  const field = useRef<HTMLInputElement>(null);
  const prepare = useCallback(() => setPrepared(true), []);
  return useMemo(() => {
    const searched = left(facts, ids);
    const isOpen = waits || (searched === facts && areOpen(filters));
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
      isLoading: isLoading && (waits || q !== ''),
      hasFailed: hasFailed && (waits || q !== ''),
      retry,
      prepare,
    };
  }, [facts, search, ids, q, filters, choices, isLoading, hasFailed, retry, prepare, waits]);
}

/** Only among all events of a story anything can be found, so all have to come first. */
function useWaiting(source: StorySource, isAsked: boolean) {
  const state = useSupplyState(source);
  const waits = source.supply !== null && isAsked;
  return {
    waits,
    isLoading: waits && state === 'coming',
    hasFailed: waits && state === 'failed',
    retry: source.supply?.retry,
  };
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
