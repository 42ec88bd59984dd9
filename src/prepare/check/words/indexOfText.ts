import { indexArticle, type ArticleIndex } from '../../anchor/articleIndex.ts';
import type { CodePoints } from '../../text/codePoints.ts';

const indexes = new WeakMap<CodePoints, ArticleIndex>();

/** The index of a text, built once however many rules search in it. */
export function indexOfText(text: CodePoints): ArticleIndex {
  const index = indexes.get(text) ?? indexArticle(text);
  indexes.set(text, index);
  return index;
}
