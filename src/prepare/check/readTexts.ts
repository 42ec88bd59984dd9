import type { ArticleText } from './context.ts';
import { findText } from './findText.ts';
import type { Outline } from './outline.ts';

/** The texts of the articles that name a file, each from the first of `folders` that has it. */
export function readTexts(
  { files }: Outline,
  folders: readonly [string, ...string[]],
): Map<string, ArticleText> {
  return new Map([...files].map(([id, { name }]) => [id, findText(folders, name)]));
}
