import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { isHtmlFile, textFileOf } from './textFileOf.ts';

/** The texts that were made from saved pages. */
export interface PageTexts {
  /** Their names, in the order of the pages' names. */
  written: string[];
  problems: Problem[];
}

/**
 * Makes the text of each saved page in a folder that has none yet, since a story names a text.
 * Existing texts stay. A folder that does not exist has no pages.
 */
export async function writePageTexts(folder: string): Promise<PageTexts> {
  const pages = existsSync(folder)
    ? readdirSync(folder).filter((name) => isHtmlFile(name) && !name.startsWith('.'))
    : [];
  const lacking = pages.filter((name) => !existsSync(join(folder, textFileOf(name)))).toSorted();
  const result: PageTexts = { written: [], problems: [] };
  if (lacking.length === 0) return result;
  // The page reader takes a second to load, which a folder of texts need not wait for.
  const { readArticleFile } = await import('./readArticleFile.ts');
  const { writeArticleText } = await import('./writeArticleText.ts');
  for (const name of lacking) {
    const { article, problems } = readArticleFile(join(folder, name));
    result.problems.push(...problems);
    if (article && writeArticleText(folder, article)) result.written.push(article.file);
  }
  return result;
}
