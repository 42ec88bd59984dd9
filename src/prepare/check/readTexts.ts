import type { ArticleText } from './context.ts';
import type { TextPlaces } from './textPlaces.ts';

/** The texts of the articles that name a file, by the article's id. */
export function readTexts(
  { files }: TextPlaces,
  textOf: (name: string) => ArticleText,
): Map<string, ArticleText> {
  return new Map([...files].map(([id, { name }]) => [id, textOf(name)]));
}
