import type { Evidence } from './model/evidence.ts';

/** Words, and the articles that have exactly these words. */
export interface Side {
  exact: string;
  articles: readonly [string, ...string[]];
}

/**
 * Groups what is identical to the letter, in order of first occurrence.
 *
 * @param placeOf the place of an article in the order in which those of one side are listed; see
 *   `articlesInOrder`
 */
export function sidesOf(
  evidence: readonly Evidence[],
  placeOf: (articleId: string) => number,
): Side[] {
  const sides = new Map<string, [string, ...string[]]>();
  const inOrder = evidence.toSorted((a, b) => placeOf(a.article) - placeOf(b.article));
  for (const { exact, article } of inOrder) {
    const known = sides.get(exact);
    if (!known) sides.set(exact, [article]);
    else if (!known.includes(article)) known.push(article);
  }
  const places = [...new Set(evidence.map(({ exact }) => exact))];
  return [...sides]
    .map(([exact, articles]) => ({ exact, articles }))
    .toSorted((a, b) => places.indexOf(a.exact) - places.indexOf(b.exact));
}
