import { createLazy, type Lazy } from '../../lazy/lazy.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import type { EventSupply, FilterLists, StorySource } from '../../story/source/storySource.ts';

const known = new WeakMap<EventSupply, Lazy<FilterLists>>();
const notNeeded: Lazy<FilterLists> = createLazy(() => Promise.reject(new Error('all are at hand')));

/** How filters narrow a partly loaded story, from the moment it is wanted. */
export function useFilterLists({ supply }: StorySource, isWanted: boolean) {
  const lists = supply ? listsOf(supply) : notNeeded;
  return useLazy(lists, supply !== null && isWanted);
}

function listsOf(supply: EventSupply): Lazy<FilterLists> {
  const lists = known.get(supply) ?? createLazy(supply.filters);
  known.set(supply, lists);
  return lists;
}
