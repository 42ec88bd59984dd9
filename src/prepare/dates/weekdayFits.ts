import { weekday, type Weekday } from '../../time/day.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';
import { boundsOfCalendarDate } from './boundsOfCalendarDate.ts';
import type { CalendarDate } from './findCalendarDates.ts';
import { yearsWithin } from './yearsWithin.ts';

/**
 * Returns whether some day within the bounds is this weekday, and the calendar date that accompanies
 * it. If `beside` is `undefined`, any such weekday will do.
 */
export function weekdayFits(
  wanted: Weekday,
  beside: CalendarDate | undefined,
  bounds: Bounds,
): boolean {
  if (beside) return fitsBeside(wanted, beside, bounds);
  const { earliest, latest } = bounds;
  if (earliest === null || latest === null || latest - earliest >= 6) return true;
  for (let day = earliest; day <= latest; day += 1) if (weekday(day) === wanted) return true;
  return false;
}

function fitsBeside(wanted: Weekday, beside: CalendarDate, bounds: Bounds): boolean {
  const years = beside.year === undefined ? yearsWithin(bounds) : [beside.year];
  // In open bounds the date falls on that weekday in some year.
  if (years === undefined) return true;
  return years.some((year) => {
    const day = boundsOfCalendarDate(beside, year)?.earliest ?? undefined;
    return day !== undefined && weekday(day) === wanted && isWithin(day, bounds);
  });
}

function isWithin(day: number, { earliest, latest }: Bounds): boolean {
  return day >= (earliest ?? -Infinity) && day <= (latest ?? Infinity);
}
