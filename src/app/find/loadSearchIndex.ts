import type { Story } from '../../story/model.ts';
import type { SearchIndex } from '../../story/search/createSearchIndex.ts';
import { searchEntries } from '../../story/search/searchEntries.ts';

const indexes = new WeakMap<Story, Promise<SearchIndex>>();

/**
 * The search index of a story: its program is fetched, and the index built, once, when it is first
 * asked for. A failure is not kept, so that asking again tries again.
 */
export function loadSearchIndex(story: Story): Promise<SearchIndex> {
  const known = indexes.get(story);
  if (known) return known;
  const index = build(story);
  indexes.set(story, index);
  index.catch(() => indexes.delete(story));
  return index;
}

async function build(story: Story): Promise<SearchIndex> {
  const { createSearchIndex } = await import('../../story/search/createSearchIndex.ts');
  return createSearchIndex(searchEntries(story));
}
