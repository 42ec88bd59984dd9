import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideOf, clearLeftBehind } from '../files/clearLeftBehind.ts';
import { nameAfter } from '../files/nameAfter.ts';
import type { ArticleText } from './articleText.ts';

/**
 * Writes the text that was made from a page beside it, atomically; an existing file of that name is
 * never overwritten.
 *
 * @returns false when there was nothing to write
 * @throws Error of the system (`EACCES`, `EEXIST`, `ENOSPC` …)
 */
export function writeArticleText(folder: string, { file, text, isWritten }: ArticleText): boolean {
  if (isWritten) return false;
  const place = join(folder, file);
  const beside = besideOf(place);
  try {
    clearLeftBehind([place]);
    writeFileSync(beside, text, { flag: 'wx' });
    // A link, unlike a move, does not replace a file that has appeared in the meantime.
    linkSync(beside, place);
  } catch (error) {
    nameAfter(error, place);
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
  return true;
}
