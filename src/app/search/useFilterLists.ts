import { createLazy, type Lazy } from '../../lazy/lazy.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import type { FilterLists, StorySource } from '../../story/source/storySource.ts';

/** By what loads them, which stays the same while more of a story’s events arrive. */
const known = new WeakMap<StorySource['filters'], Lazy<FilterLists>>();

/** How filters narrow a story, from the moment it is wanted. */
export function useFilterLists({ filters }: StorySource, isWanted: boolean) {
  const lists = known.get(filters) ?? createLazy(filters);
  known.set(filters, lists);
  return useLazy(lists, isWanted);
}
