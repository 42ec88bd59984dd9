import { weekday, type Weekday } from '../../time/day.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';
import { boundsOfCalendarDate } from './boundsOfCalendarDate.ts';
import type { CalendarDate } from './findCalendarDates.ts';
import { yearsWithin } from './yearsWithin.ts';

/**
 * Is some day within the bounds of this weekday, and the calendar date that stands beside it?
 * `beside` undefined: any day of the weekday will do.
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
  // In open bounds some year has the date on that weekday.
  if (years === undefined) return true;
  return years.some((year) => {
    const day = boundsOfCalendarDate(beside, year)?.earliest ?? undefined;
    return day !== undefined && weekday(day) === wanted && isWithin(day, bounds);
  });
}

function isWithin(day: number, { earliest, latest }: Bounds): boolean {
  return day >= (earliest ?? -Infinity) && day <= (latest ?? Infinity);
}
