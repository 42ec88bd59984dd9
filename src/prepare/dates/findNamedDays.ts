import type { Weekday } from '../../time/day.ts';
import { findWeekdays } from '../../time/words/findWeekdays.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { subtract, type Range } from '../text/ranges.ts';
import { dateBeside } from './dateBeside.ts';
import { findCalendarDates, type CalendarDate } from './findCalendarDates.ts';

/** The days that words name. */
export interface NamedDays {
  /** Weekdays that are alone, without a date beside them. */
  weekdays: Weekday[];
  dates: CalendarDate[];
  /**
   * Whether the words name days and nothing else, apart from "on", "since", "morning" and the like.
   */
  nothingElse: boolean;
}

/** What may surround a day without moving it. */
const around =
  /\b(?:on|in|at|the|of|since|last|this|next|from|to|until|till|by|for|and|an?|date|dated|published|updated|early|late|morning|noon|afternoon|evening|night|[ap]m|gmt|bst|utc|\d{1,2}[:.]\d{2})\b/giu;

/** `locale` is BCP 47, the language of the words. */
export function findNamedDays(text: string, locale: string): NamedDays {
  const points = codePointsOf(text);
  const weekdays = findWeekdays(text, locale);
  const dates = findCalendarDates(text, locale);
  const names: Range[] = [
    ...weekdays,
    ...dates.map(({ start, end }) => ({ start: points.atUnit(start), end: points.atUnit(end) })),
  ];
  const rest = subtract([{ start: 0, end: points.length }], names)
    .map(({ start, end }) => points.slice(start, end))
    .join(' ');
  return {
    weekdays: weekdays
      .filter((found) => !dateBeside(text, found, locale))
      .map(({ weekday }) => weekday),
    dates,
    nothingElse: !/[\p{L}\p{N}]/u.test(rest.replace(around, '')),
  };
}
