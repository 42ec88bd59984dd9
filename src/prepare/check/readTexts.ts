import type { ArticleText } from './context.ts';
import type { Outline } from './outline.ts';

/** The texts of the articles that name a file, by the article's id. */
export function readTexts(
  { files }: Outline,
  textOf: (name: string) => ArticleText,
): Map<string, ArticleText> {
  return new Map([...files].map(([id, { name }]) => [id, textOf(name)]));
}
