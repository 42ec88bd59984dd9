import { useCallback, useMemo, useState } from 'react';
import { choicesOf, knownFilters } from '../../story/filters/choicesOf.ts';
import { eventFacts, type EventFacts } from '../../story/filters/eventFacts.ts';
import { areOpen, noFilters } from '../../story/filters/filters.ts';
import { passes } from '../../story/filters/passes.ts';
import { ranksInAll } from '../../story/search/rankSets.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { useAddress } from '../services/useAddress.ts';
import { narrowing } from './narrowing.ts';
import { useFilterLists } from './useFilterLists.ts';
import { useFound } from './useFound.ts';

type Ranks = ReadonlySet<number> | null;

/** Stays the same list while more events arrive, so that what is derived from it is kept too. */
const none: readonly EventFacts[] = [];

/**
 * The filters in the address, as far as the story has them: evaluated on its events or, if not all
 * of them are loaded, with lists that are fetched on demand.
 */
export function useFilterChoice(source: StorySource) {
  const { story, supply } = source;
  const asked = useAddress(narrowing);
  const [areSeen, setSeen] = useState(false);
  const isWanted = areSeen || !areOpen(asked);
  const { part: lists, ...loading } = useFilterLists(source, isWanted);
  const facts = useMemo(() => (supply ? none : eventFacts(story)), [story, supply]);
  const own = useMemo(() => choicesOf(facts), [facts]);
  const choices = supply ? (lists?.choices ?? null) : own;
  const filters = useMemo(
    () => (choices ? knownFilters(asked, choices) : noFilters),
    [asked, choices],
  );
  const filtered = useFound(useMemo(() => lists?.left(filters) ?? null, [lists, filters]));
  const { ranks, retry: retryFiltered } = filtered;
  const { retry: retryLists } = loading;
  return {
    filters,
    choices,
    facts,
    lists,
    isWanted: isWanted && supply !== null,
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
    left: useCallback(
      (found: Ranks): Ranks => {
        if (supply) return inBoth(found, ranks);
        if (found === null && areOpen(filters)) return null;
        const isLeft = (rank: number) => found?.has(rank) ?? true;
        return new Set(
          facts.flatMap((event, rank) => (isLeft(rank) && passes(event, filters) ? [rank] : [])),
        );
      },
      [supply, ranks, facts, filters],
    ),
  };
}

const inBoth = (one: Ranks, other: Ranks): Ranks =>
  one && other ? ranksInAll([one, other]) : (one ?? other);
