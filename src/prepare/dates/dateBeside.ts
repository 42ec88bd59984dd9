import type { FoundWeekday } from '../../time/words/findWeekdays.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { findCalendarDates, type CalendarDate } from './findCalendarDates.ts';

/**
 * The date that accompanies a weekday: "Friday 8 December", "Saturday, September 9", "8 December
 * 2023, a Friday". `undefined` when the weekday is alone.
 */
export function dateBeside(
  text: string,
  { start, end }: FoundWeekday,
  locale: string,
): CalendarDate | undefined {
  const points = codePointsOf(text);
  return findCalendarDates(text, locale).find((date) => {
    if (date.day === undefined) return false;
    const from = points.atUnit(date.start);
    const to = points.atUnit(date.end);
    const between = from >= end ? points.slice(end, from) : points.slice(to, start);
    return between !== undefined && /^[\s,.(]*(?:a|an|the)?[\s]*$/iu.test(between);
  });
}
