import { createLazy, type Lazy } from '../../lazy/lazy.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';

const searches = new WeakMap<StorySource, Lazy<StorySearch>>();

/** The search of a story from the moment it is wanted: its program is fetched, and its index built. */
export function useSearch(source: StorySource, isWanted: boolean) {
  const { part, ...state } = useLazy(searchOf(source), isWanted);
  return { search: part, ...state };
}

function searchOf(source: StorySource): Lazy<StorySearch> {
  const known = searches.get(source);
  if (known) return known;
  const search = createLazy(async () => {
    const [{ createStorySearch }, words] = await Promise.all([
      import('../../story/search/createStorySearch.ts'),
      source.search(),
    ]);
    return createStorySearch(source, words);
  });
  searches.set(source, search);
  return search;
}
