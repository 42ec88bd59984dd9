import type { Article } from '../model/article.ts';

/**
 * What the filter by outlet calls the voice of an article: its outlet's id, or, where the outlet is
 * not stated, the article's own. Ids are unique in their list only; an article that shares its id
 * with an outlet gets `article-` before it until it is alone.
 */
export function voiceId(
  article: Pick<Article, 'id' | 'outlet'>,
  outlets: readonly { readonly id: string }[],
): string {
  if (article.outlet !== null) return article.outlet;
  let id = article.id;
  while (outlets.some((outlet) => outlet.id === id)) id = `article-${id}`;
  return id;
}
