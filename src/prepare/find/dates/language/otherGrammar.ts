import { findWeekdays } from '../../../../time/words/findWeekdays.ts';
import { findCalendarDates, type CalendarDate } from '../../../dates/findCalendarDates.ts';
import { codePointsOf } from '../../../text/codePoints.ts';
import type { Match } from '../match.ts';
import type { Meaning, WhichYear } from '../meaning.ts';
import type { Grammar } from './grammar.ts';

/**
 * For languages without a grammar of their own: the calendar dates and the weekdays by the names
 * that `Intl` knows, and nothing that has to be counted.
 *
 * @param tag BCP 47
 */
export const otherGrammar = (tag: string): Grammar => ({
  groups: [],
  find: (sentence) => [...calendarDates(sentence, tag), ...weekdays(sentence, tag)],
  before: /(?!)/,
  since: /(?!)/,
  until: /(?!)/,
  about: /(?!)/,
});

const calendarDates = (sentence: string, tag: string): Match[] =>
  findCalendarDates(sentence, tag).map((date) => ({
    start: date.start,
    // The dot of an abbreviated month may be the sentence's.
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

function weekdays(sentence: string, tag: string): Match[] {
  return findWeekdays(sentence, tag).map(({ weekday, start, text }) => {
    const from = (codePointsOf(sentence).slice(0, start) ?? '').length;
    const meaning = { kind: 'weekday', weekday, relation: 'bare' } as const;
    return { start: from, end: from + text.length, meaning };
  });
}
