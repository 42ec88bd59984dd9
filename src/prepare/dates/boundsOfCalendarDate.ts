import { dayNumber, daysInMonth } from '../../time/day.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';
import type { CalendarDate } from './findCalendarDates.ts';

/**
 * The days that a named date means in a year; its own year takes precedence. `undefined` when the
 * calendar has no such date.
 */
export function boundsOfCalendarDate(date: CalendarDate, inYear: number): Bounds | undefined {
  const { month, day } = date;
  const year = date.year ?? inYear;
  if (month === undefined) return between(year, 1, 1, 12, 31);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return between(year, month, 1, month, daysInMonth(year, month));
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return between(year, month, day, month, day);
}

function between(year: number, month: number, day: number, lastMonth: number, lastDay: number) {
  return {
    earliest: dayNumber({ year, month, day }),
    latest: dayNumber({ year, month: lastMonth, day: lastDay }),
  };
}
