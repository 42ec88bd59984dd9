import type { Article } from './article.ts';

/**
 * Articles in the order in which they are listed: outlets by their first publication, and within an
 * outlet by publication; ties keep their order. For a publication date that is only bounded, the
 * first possible moment counts or, if that is open, the last.
 */
export function articlesInOrder(articles: readonly Article[]): readonly Article[] {
  const byTime = articles.toSorted((a, b) => compare(timeOf(a), timeOf(b)));
  const groups = new Map<string, Article[]>();
  // In the order of their first articles, which is what a Map preserves.
  for (const article of byTime) {
    const group = groups.get(groupOf(article));
    if (group) group.push(article);
    else groups.set(groupOf(article), [article]);
  }
  return [...groups.values()].flat();
}

/**
 * The same for the articles of one outlet; an article without a stated outlet is a group of its own.
 */
export function groupOf({ id, outlet }: Pick<Article, 'id' | 'outlet'>): string {
  return outlet === null ? `article ${id}` : `outlet ${outlet}`;
}

function timeOf({ datePublished: { instants } }: Article): number {
  return instants.from ?? instants.to ?? Infinity;
}

/** Not a subtraction: infinities have no difference. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
