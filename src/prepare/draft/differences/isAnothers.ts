import { codePointsOf } from '../../text/codePoints.ts';
import type { Clause, DraftedDate } from '../read/draftedArticle.ts';
import { isOfTelling } from './isOfTelling.ts';

/**
 * Whether a date of a clause is not that of what it reports. "Since Monday" and "Monday’s vote" date
 * the beginning, and the vote; "…, the union said on Monday" dates the saying.
 */
export function isAnothers(clause: Clause, { evidence, open }: DraftedDate): boolean {
  const words = codePointsOf(clause.text);
  const [start, end] = [evidence.start - clause.start, evidence.end - clause.start];
  const behind = words.slice(end, words.length) ?? '';
  if (open !== null || /^['’]s?\s\p{L}/u.test(behind)) return true;
  return !/[\p{L}\p{N}]/u.test(behind) && isOfTelling(words.slice(0, start) ?? '', clause.language);
}
