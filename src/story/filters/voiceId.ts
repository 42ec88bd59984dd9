import type { Article } from '../model/article.ts';

/**
 * The id by which the outlet filter knows an article's voice: its outlet's id or, where the outlet
 * is not stated, the article's own. Ids are only unique within their list, so an article that shares
 * its id with an outlet gets prefixed with `article-` until it is unique.
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
