import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StorySource } from '../../story/source/storySource.ts';
import { useHold } from '../ready/useHold.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { findStateOf } from './findStateOf.ts';
import type { FindState } from './FindState.ts';
import { useFilterChoice } from './useFilterChoice.ts';
import { useFound } from './useFound.ts';
import { useSearch } from './useSearch.ts';

/**
 * What the address narrows the story to. It keeps its identity while only event and window change.
 */
export function useFindState(source: StorySource): FindState {
  const { ready } = useServices();
  const { story, supply } = source;
  const q = useAddress(({ q }) => q);
  const [isPrepared, setPrepared] = useState(false);
  const { search, ...loading } = useSearch(source, isPrepared || q !== '');
  const asked = useMemo(() => (q === '' ? null : (search?.find(q) ?? null)), [search, q]);
  const found = useFound(asked);
  const choice = useFilterChoice(source);
  const { filters, left, lists, prepare: prepareFilters } = choice;
  const searched = found.ranks;
  const ranks = useMemo(() => left(searched), [left, searched]);
  useEffect(() => {
    if (ranks) supply?.wantFirst(ranks);
  }, [supply, ranks]);
  const isUnderWay = loading.isLoading || found.isLoading || choice.isLoading;
  useHold(ready, isUnderWay);
  const isTold = q !== '' || choice.isWanted;
  const isLoading = isTold && isUnderWay;
  const hasFailed = isTold && (loading.failure !== null || found.hasFailed || choice.hasFailed);
  const retry = useRetry(loading.retry, found.retry, choice.retry);
  const field = useRef<HTMLInputElement>(null);
  const prepare = useCallback(() => setPrepared(true), []);
  const fixed = useMemo(
    () => ({
      filters,
      search,
      isLoading,
      hasFailed,
      retry,
      prepare,
      prepareFilters,
    }),
    [filters, search, isLoading, hasFailed, retry, prepare, prepareFilters],
  );
  return useMemo(
    () => ({ ...findStateOf(story, fixed, { searched, ranks, left, lists }), field }),
    [story, fixed, searched, ranks, left, lists],
  );
}

function useRetry(search: () => void, found: () => unknown, filters: () => void): () => void {
  return useCallback(() => {
    search();
    found();
    filters();
  }, [search, found, filters]);
}
