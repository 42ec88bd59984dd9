import type { CalendarDate } from '../../dates/findCalendarDates.ts';
import type { Match } from './match.ts';
import type { Meaning, WhichYear } from './meaning.ts';

/** The calendar dates of a sentence as matches of phrases. */
export const matchesOfDates = (dates: readonly CalendarDate[], sentence: string): Match[] =>
  dates.map((date) => ({
    start: date.start,
    // The dot of an abbreviated month or era may be that of the sentence.
    end: sentence[date.end - 1] === '.' ? date.end - 1 : date.end,
    meaning: meaningOf(date),
  }));

function meaningOf({ year, month, day }: CalendarDate): Meaning {
  if (month === undefined) return { kind: 'year', year: year ?? 0 };
  const which: WhichYear = year === undefined ? { relation: 'bare' } : { year };
  const what =
    day === undefined
      ? ({ kind: 'month', month } as const)
      : ({ kind: 'day', month, day } as const);
  return { kind: 'yearly', what, which };
}
