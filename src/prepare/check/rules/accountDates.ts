import type { Account, StoryDate } from '../../../story/file/schema.ts';
import { findDatingWords } from '../../find/dates/findDatingWords.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { overlap } from '../../text/ranges.ts';
import { languageOf, warningAt, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * An account without a date says that its article does not date the event. So it needs one if the
 * words of its excerpts date something, or are evidence of the event's own date. Which event they
 * date is for a person to decide, so this only warns.
 */
export const accountDates: Rule = (context) =>
  context.story.events.flatMap(({ date, accounts }, i) =>
    accounts.flatMap((account, j) => {
      if (account.date) return [];
      return problemsOf(context, account, date, ['events', i, 'accounts', j]);
    }),
  );

/** Only the first words are reported: a date for the account settles all of them. */
function problemsOf(
  context: CheckContext,
  { article, excerpts }: Account,
  { basis, evidence }: StoryDate,
  place: readonly (string | number)[],
): Problem[] {
  for (const [k, excerpt] of excerpts.entries()) {
    const inExcerpt = evidence.filter(
      (words) => words.article === article && overlap(words, excerpt),
    );
    // Words that only bound an event do not say when it was, but others beside them may.
    const [shown] = basis === 'bounded' ? [] : inExcerpt;
    const language = languageOf(context, article);
    // Including those that leave the date to their reader: “the day before” dates something too.
    const found = findDatingWords(excerpt.exact, language)
      .map(({ start, end }) => ({ start: excerpt.start + start, end: excerpt.start + end }))
      .find((words) => !inExcerpt.some((known) => overlap(known, words)));
    const dating = shown ?? found;
    if (!dating) continue;
    const points = codePointsOf(excerpt.exact);
    const [from, to] = [dating.start - excerpt.start, dating.end - excerpt.start];
    const words = points.slice(Math.max(0, from), Math.min(points.length, to)) ?? '';
    const why = shown ? 'is evidence of the event’s date' : 'dates something';
    const message = `has no date, but “${words}” in its excerpt ${k + 1} ${why}; give it the date that this gives, or acknowledge this`;
    return [warningAt(context, place, message)];
  }
  return [];
}
