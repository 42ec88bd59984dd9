import type { Article } from './article.ts';

/**
 * Articles in the order in which they are shown one under another: outlets by their first
 * publication, and within an outlet by publication; equal ones as they were. Of a publication that
 * is only bounded, the first possible moment counts, or, where that is open, the last.
 */
export function articlesInOrder(articles: readonly Article[]): readonly Article[] {
  const byTime = articles.toSorted((a, b) => compare(timeOf(a), timeOf(b)));
  const groups = new Map<string, Article[]>();
  // In the order of their first articles, which is what a map keeps.
  for (const article of byTime) {
    const group = groups.get(groupOf(article));
    if (group) group.push(article);
    else groups.set(groupOf(article), [article]);
  }
  return [...groups.values()].flat();
}

/** The same for articles of one outlet; an article without a stated outlet is its own group. */
export function groupOf({ id, outlet }: Pick<Article, 'id' | 'outlet'>): string {
  return outlet === null ? `article ${id}` : `outlet ${outlet}`;
}

function timeOf({ datePublished: { instants } }: Article): number {
  return instants.from ?? instants.to ?? Infinity;
}

/** Not a difference: infinities have none. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
