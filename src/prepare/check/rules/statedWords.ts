import { datesOf, type PlacedDate } from '../../../story/datesOf.ts';
import { overlaps } from '../../../time/edtf/relations.ts';
import { boundsOfCalendarDate } from '../../dates/boundsOfCalendarDate.ts';
import { boundsOfDate } from '../../dates/boundsOfDate.ts';
import { findCalendarDates } from '../../dates/findCalendarDates.ts';
import { yearsWithin } from '../../dates/yearsWithin.ts';
import { errorAt, languageOf, type CheckContext, type Rule } from '../context.ts';

/**
 * A stated date is the one that its words name: where they name calendar dates or years, at least
 * one of them lies within its bounds.
 */
export const statedWords: Rule = (context) =>
  datesOf(context.story).flatMap((placed) =>
    agrees(context, placed) ? [] : [problemOf(context, placed)],
  );

function agrees(context: CheckContext, { date }: PlacedDate): boolean {
  const bounds = boundsOfDate(date);
  if (date.basis !== 'stated' || !bounds) return true;
  const named = date.evidence.flatMap(({ article, exact }) =>
    findCalendarDates(exact, languageOf(context, article)),
  );
  const years = yearsWithin(bounds);
  if (named.length === 0 || years === undefined) return true;
  return named.some((one) =>
    years.some((year) => {
      const days = boundsOfCalendarDate(one, year);
      return days !== undefined && overlaps(days, bounds);
    }),
  );
}

function problemOf(context: CheckContext, { date, place }: PlacedDate) {
  const message = `the words name no date within ${date.edtf}; write the date that they state, or call it computed`;
  return errorAt(context, [...place, 'edtf'], message);
}
