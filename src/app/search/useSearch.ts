import { useMemo } from 'react';
import { createLazy, type Lazy } from '../../lazy/lazy.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';

type SearchOf = (source: StorySource) => StorySearch;

/** By what opens it, which stays the same while more of a story’s events arrive. */
const searches = new WeakMap<StorySource['search'], Lazy<SearchOf>>();

/**
 * The search of a story from the moment it is wanted: its program is loaded, and its index built.
 */
export function useSearch(source: StorySource, isWanted: boolean) {
  const { part, ...state } = useLazy(searchOf(source), isWanted);
  const search = useMemo(() => part?.(source) ?? null, [part, source]);
  return { search, ...state };
}

function searchOf({ search }: StorySource): Lazy<SearchOf> {
  const known = searches.get(search);
  if (known) return known;
  const opened = createLazy(async () => {
    const [{ createStorySearch }, words] = await Promise.all([
      import('../../story/search/createStorySearch.ts'),
      search(),
    ]);
    return (source: StorySource) => createStorySearch(source, words);
  });
  searches.set(search, opened);
  return opened;
}
