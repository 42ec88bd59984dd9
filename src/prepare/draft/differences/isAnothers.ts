import { codePointsOf } from '../../text/codePoints.ts';
import type { Clause, DraftedDate } from '../read/draftedArticle.ts';
import { isOfTelling } from './isOfTelling.ts';

/**
 * Whether a date of a clause is not that of what it reports. "Since Monday" and "Monday’s vote" date
 * the beginning, and the vote; "…, the union said on Monday" dates the saying.
 */
export function isAnothers(clause: Clause, date: DraftedDate): boolean {
  const { behind } = wordsBeside(clause, date);
  return date.open !== null || /^['’]s?\s\p{L}/u.test(behind) || isDayOfTelling(clause, date);
}

/** Whether it is the day on which somebody told of it: “…, the union said on Monday”. */
export function isDayOfTelling(clause: Clause, date: DraftedDate): boolean {
  const { before, behind } = wordsBeside(clause, date);
  return !/[\p{L}\p{N}]/u.test(behind) && isOfTelling(before, clause.language);
}

function wordsBeside(clause: Clause, { evidence }: DraftedDate) {
  const words = codePointsOf(clause.text);
  const [start, end] = [evidence.start - clause.start, evidence.end - clause.start];
  return {
    before: words.slice(0, start) ?? '',
    behind: words.slice(end, words.length) ?? '',
  };
}
