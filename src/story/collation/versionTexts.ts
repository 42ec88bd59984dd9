import type { Quotation } from '../model/quotation.ts';
import type { VersionText } from './collation.ts';

interface TextOfArticle {
  id: string;
  language: string;
}

/** By the articles of a story: their languages by id, read once for all statements. */
const languagesOf = new WeakMap<readonly TextOfArticle[], ReadonlyMap<string, string>>();

/**
 * The versions of a statement as they are collated, each in its own language, else in that of its
 * article. For an article that the story does not have, the story's language is used.
 */
export function versionTexts(
  { versions }: Pick<Quotation, 'versions'>,
  { articles, language }: { articles: readonly TextOfArticle[]; language: string },
): VersionText[] {
  const languages =
    languagesOf.get(articles) ?? new Map(articles.map((article) => [article.id, article.language]));
  languagesOf.set(articles, languages);
  return versions.map(({ article, language: own, parts }) => ({
    language: own ?? languages.get(article) ?? language,
    parts: parts.map(({ exact }) => exact),
  }));
}
