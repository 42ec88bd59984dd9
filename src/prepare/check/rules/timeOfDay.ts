import type { Account, StoryDate } from '../../../story/file/schema.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import { findClockTimes } from '../../dates/findClockTimes.ts';
import { isSharp } from '../../dates/leewayOf.ts';
import { languageOf, warningAt, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * If an account's words give a time of day, its date does not stop at the day: the order of what
 * happened on one day depends on it. Which event the time belongs to is for a person to decide, so
 * this only warns. “About six” and “after six” leave the time open, “six o’clock” the half of the
 * day, and what is announced may turn out otherwise.
 */
export const timeOfDay: Rule = (context) =>
  context.story.events.flatMap(({ date, accounts }, i) =>
    accounts.flatMap((account, j) =>
      account.announced || !isOneDay(account.date ?? date)
        ? []
        : problemsOf(context, account, ['events', i, 'accounts', j]),
    ),
  );

function isOneDay(date: StoryDate): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date.edtf) && edtfOfDate(date) !== undefined;
}

function problemsOf(
  context: CheckContext,
  { article, excerpts }: Account,
  place: readonly (string | number)[],
): Problem[] {
  const language = languageOf(context, article);
  for (const [k, { exact }] of excerpts.entries()) {
    const sharp = findClockTimes(exact, language).find((time) => isSharp(exact, time));
    if (!sharp) continue;
    const said = JSON.stringify(exact.slice(sharp.start, sharp.end));
    const message = `the date is a day, and excerpt ${k + 1} gives a time of day, ${said}; write it into the date (YYYY-MM-DDThh:mm), or acknowledge that it belongs to something else`;
    return [warningAt(context, place, message)];
  }
  return [];
}
