import { useCallback, useMemo, useState } from 'react';
import { knownFilters } from '../../story/filters/knownFilters.ts';
import { areOpen, noFilters } from '../../story/filters/filters.ts';
import { ranksInAll } from '../../story/search/rankSets.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { useAddress } from '../services/useAddress.ts';
import { narrowing } from './narrowing.ts';
import { useFilterLists } from './useFilterLists.ts';
import { useFound } from './useFound.ts';

type Ranks = ReadonlySet<number> | null;

/** The filters in the address, as far as the story has them; until that is known, none. */
export function useFilterChoice(source: StorySource) {
  const asked = useAddress(narrowing);
  const [areSeen, setSeen] = useState(false);
  const isWanted = areSeen || !areOpen(asked);
  const { part: lists, ...loading } = useFilterLists(source, isWanted);
  const filters = useMemo(
    () => (lists ? knownFilters(asked, lists.choices) : noFilters),
    [asked, lists],
  );
  const filtered = useFound(useMemo(() => lists?.left(filters) ?? null, [lists, filters]));
  const { ranks, retry: retryFiltered } = filtered;
  const { retry: retryLists } = loading;
  return {
    filters,
    /** `null` when they are not needed, or have not loaded. */
    lists,
    isWanted,
    isLoading: loading.isLoading || filtered.isLoading,
    hasFailed: loading.failure !== null || filtered.hasFailed,
    retry: useCallback(() => {
      retryLists();
      void retryFiltered();
    }, [retryLists, retryFiltered]),
    prepare: useCallback(() => setSeen(true), []),
    /**
     * The ranks that the filters leave of what a search found (null when there is no search); `null`
     * for all.
     */
    left: useCallback((found: Ranks): Ranks => inBoth(found, ranks), [ranks]),
  };
}

const inBoth = (one: Ranks, other: Ranks): Ranks =>
  one && other ? ranksInAll([one, other]) : (one ?? other);
