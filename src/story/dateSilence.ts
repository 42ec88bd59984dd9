import { mayDate } from '../time/words/mayDate.ts';
import type { Account } from './model/account.ts';
import type { Article } from './model/article.ts';

/**
 * What is known about an account that gives no date of its own:
 * - `silent`: its article does not say when;
 * - `not-held`: its text is not held, so nobody can tell;
 * - `open`: some of its words date the event or may date something, or none of it is quoted; then
 *   nothing is said.
 */
export type DateSilence = 'silent' | 'not-held' | 'open';

export function dateSilenceOf(
  { excerpts, dateWords }: Pick<Account, 'excerpts' | 'dateWords'>,
  { file, language }: Pick<Article, 'file' | 'language'>,
): DateSilence {
  if (file === null) return 'not-held';
  if (excerpts.length === 0 || dateWords.length > 0) return 'open';
  return excerpts.some(({ exact }) => mayDate(exact, language)) ? 'open' : 'silent';
}
