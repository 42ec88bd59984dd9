import { datesOf, type PlacedDate } from '../../../story/file/datesOf.ts';
import { zoneOfFile } from '../../../story/file/readDate.ts';
import type { StoryDate } from '../../../story/file/schema.ts';
import type { Bounds } from '../../../time/edtf/bounds.ts';
import { daysInWords } from '../../dates/daysInWords.ts';
import { calendarDateFits } from '../../dates/calendarDateFits.ts';
import { findCalendarDates, type CalendarDate } from '../../dates/findCalendarDates.ts';
import { findNamedDays, type NamedDays } from '../../dates/findNamedDays.ts';
import { weekdayFits } from '../../dates/weekdayFits.ts';
import { errorAt, languageOf, type CheckContext, type Rule } from '../context.ts';

/**
 * A date is one that its words name.
 *
 * Stated: if the words name calendar dates, months or years, at least one lies within the bounds.
 * Computed: if the words only name days ("On Friday", "27 July", beside a publication date), what
 * they leave open was computed, so one of the weekdays, or else of the days and months without a
 * year, lies within. Words such as "the day after" are not understood and prove nothing.
 */
export const namedDays: Rule = (context) => {
  // The date of an account often has the same words as its event's date.
  const datesIn = remember(findCalendarDates);
  const daysIn = remember(findNamedDays);
  const zone = zoneOfFile(context.story);
  const agrees = ({ date }: PlacedDate): boolean => {
    const words = date.evidence.map(({ article, exact }) => ({
      exact,
      language: languageOf(context, article),
    }));
    const bounds = daysInWords(date, words, zone);
    if (!bounds || date.basis === 'bounded') return true;
    const find = <Found>(inWords: (words: string, language: string) => Found) =>
      words.map(({ exact, language }) => inWords(exact, language));
    return date.basis === 'stated'
      ? statedAgrees(find(datesIn).flat(), bounds)
      : computedAgrees(find(daysIn), bounds);
  };
  return datesOf(context.story).flatMap((placed) =>
    agrees(placed) ? [] : [problemOf(context, placed)],
  );
};

/** The same, examining the same words of a language only once. */
function remember<Found>(find: (words: string, language: string) => Found) {
  const known = new Map<string, Found>();
  return (words: string, language: string): Found => {
    const key = `${language}\n${words}`;
    const found = known.get(key) ?? find(words, language);
    known.set(key, found);
    return found;
  };
}

function statedAgrees(dates: readonly CalendarDate[], bounds: Bounds): boolean {
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
