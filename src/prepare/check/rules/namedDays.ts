import { datesOf, type PlacedDate } from '../../../story/file/datesOf.ts';
import type { StoryDate } from '../../../story/file/schema.ts';
import type { Bounds } from '../../../time/edtf/bounds.ts';
import { boundsOfDate } from '../../dates/boundsOfDate.ts';
import { calendarDateFits } from '../../dates/calendarDateFits.ts';
import { findNamedDays, type NamedDays } from '../../dates/findNamedDays.ts';
import { weekdayFits } from '../../dates/weekdayFits.ts';
import { errorAt, languageOf, type CheckContext, type Rule } from '../context.ts';

/**
 * A date is one that its words name.
 *
 * Stated: where the words name calendar dates, months or years, at least one lies within the bounds.
 * Computed: where the words do nothing but name days ("On Friday", "27 July", beside a publication's
 * date), what they leave open was computed, so one of the weekdays alone, or else of the days and
 * months without a year, lies within. Words such as "the day after" are not understood and prove
 * nothing.
 */
export const namedDays: Rule = (context) => {
  // The date of an account often has the words of its event's date.
  const known = new Map<string, NamedDays>();
  const daysIn = (words: string, language: string) => {
    const key = `${language}\n${words}`;
    const days = known.get(key) ?? findNamedDays(words, language);
    known.set(key, days);
    return days;
  };
  return datesOf(context.story).flatMap((placed) =>
    agrees(context, placed, daysIn) ? [] : [problemOf(context, placed)],
  );
};

function agrees(
  context: CheckContext,
  { date }: PlacedDate,
  daysIn: (words: string, language: string) => NamedDays,
): boolean {
  const bounds = boundsOfDate(date);
  if (!bounds || date.basis === 'bounded') return true;
  const named = date.evidence.map(({ article, exact }) =>
    daysIn(exact, languageOf(context, article)),
  );
  return date.basis === 'stated' ? statedAgrees(named, bounds) : computedAgrees(named, bounds);
}

function statedAgrees(named: readonly NamedDays[], bounds: Bounds): boolean {
  const dates = named.flatMap(({ dates }) => dates);
  return dates.length === 0 || dates.some((date) => calendarDateFits(date, bounds));
}

function computedAgrees(named: readonly NamedDays[], bounds: Bounds): boolean {
  if (named.some(({ nothingElse }) => !nothingElse)) return true;
  const weekdays = named.flatMap(({ weekdays }) => weekdays);
  if (weekdays.length > 0)
    return weekdays.some((weekday) => weekdayFits(weekday, undefined, bounds));
  const dates = named.flatMap(({ dates }) => dates);
  const open = dates.filter(({ year }) => year === undefined);
  return open.length === 0 || open.some((date) => calendarDateFits(date, bounds));
}

function problemOf(
  context: CheckContext,
  { date, place }: { date: StoryDate; place: PlacedDate['place'] },
) {
  const message = `its words name days, but none within ${date.edtf}; write the date that they ${date.basis === 'stated' ? 'state' : 'lead to'}`;
  return errorAt(context, [...place, 'edtf'], message);
}
