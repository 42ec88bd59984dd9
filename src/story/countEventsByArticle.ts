import type { Story } from './model/story.ts';

/**
 * How many events, dated or not, each article reports, by article id. Articles that report none are
 * missing.
 */
export function countEventsByArticle(story: Story): ReadonlyMap<string, number> {
  const known = story.rest?.eventsByArticle ?? counts.get(story);
  if (known) return known;
  const found = new Map<string, number>();
  for (const { articles } of story.events) {
    for (const article of articles) found.set(article, (found.get(article) ?? 0) + 1);
  }
  counts.set(story, found);
  return found;
}

/** Cached: this is needed whenever something opens, and a story never changes. */
const counts = new WeakMap<Story, ReadonlyMap<string, number>>();
