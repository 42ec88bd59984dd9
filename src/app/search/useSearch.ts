import { createLazy, type Lazy } from '../../lazy/lazy.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import type { Story } from '../../story/model/story.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';

const searches = new WeakMap<Story, Lazy<StorySearch>>();

/** The search of a story from the moment it is wanted: its program is fetched, and its index built. */
export function useSearch(story: Story, isWanted: boolean) {
  const { part, ...state } = useLazy(searchOf(story), isWanted);
  return { search: part, ...state };
}

function searchOf(story: Story): Lazy<StorySearch> {
  const known = searches.get(story);
  if (known) return known;
  const search = createLazy(async () => {
    const { createStorySearch } = await import('../../story/search/createStorySearch.ts');
    return createStorySearch(story);
  });
  searches.set(story, search);
  return search;
}
