import type { Quotation } from '../model/quotation.ts';
import type { VersionText } from './collation.ts';

/**
 * The versions of a statement as they are collated, each in the language of its article. For an
 * article that the story does not have, the story's own language is used.
 */
export function versionTexts(
  { versions }: Pick<Quotation, 'versions'>,
  {
    articles,
    language,
  }: { articles: readonly { id: string; language: string }[]; language: string },
): VersionText[] {
  const languages = new Map(articles.map((article) => [article.id, article.language]));
  return versions.map(({ article, parts }) => ({
    language: languages.get(article) ?? language,
    parts: parts.map(({ exact }) => exact),
  }));
}
