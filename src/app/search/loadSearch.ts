import type { Story } from '../../story/model/story.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';

const searches = new WeakMap<Story, Promise<StorySearch>>();

/**
 * The search of a story: its program is fetched, and the index built, once, when it is first asked
 * for. A failure is not kept, so that asking again tries again.
 */
export function loadSearch(story: Story): Promise<StorySearch> {
  const known = searches.get(story);
  if (known) return known;
  const search = create(story);
  searches.set(story, search);
  search.catch(() => searches.delete(story));
  return search;
}

async function create(story: Story): Promise<StorySearch> {
  const { createStorySearch } = await import('../../story/search/createStorySearch.ts');
  return createStorySearch(story);
}
