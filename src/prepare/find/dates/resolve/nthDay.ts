import { dayNumber, daysInMonth, weekday } from '../../../../time/day.ts';
import type { Yearly } from '../meaning.ts';
import { dateStretch, dayStretch, type Stretch } from './stretch.ts';

/**
 * “The second Saturday of May”, “the last day of May”. `undefined` when the month has no such day.
 */
export function nthDay(
  { month, weekday, n }: Extract<Yearly, { kind: 'nth' }>,
  year: number,
): Stretch | undefined {
  const days = daysInMonth(year, month);
  if (weekday === undefined) return dateStretch(year, month, n < 0 ? days : n);
  const day = nthWeekday(year, month, weekday, n);
  return day > dayNumber({ year, month, day: days }) ? undefined : dayStretch(day);
}

/**
 * Returns a day number, past the end of the month if it has no nth such weekday; `n` -1 means its
 * last.
 */
export function nthWeekday(year: number, month: number, wanted: number, n: number): number {
  if (n < 0) {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) });
    return last - ((weekday(last) - wanted + 7) % 7);
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1);
}
