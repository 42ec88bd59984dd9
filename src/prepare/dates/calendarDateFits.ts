import type { Bounds } from '../../time/edtf/bounds.ts';
import { overlaps } from '../../time/edtf/relations.ts';
import { boundsOfCalendarDate } from './boundsOfCalendarDate.ts';
import type { CalendarDate } from './findCalendarDates.ts';
import { yearsWithin } from './yearsWithin.ts';

/**
 * Returns whether some day that a named date may mean is within the bounds. Its year may be left
 * open.
 */
export function calendarDateFits(date: CalendarDate, bounds: Bounds): boolean {
  const years = date.year === undefined ? yearsWithin(bounds) : [date.year];
  // Open bounds contain such a day in some year.
  if (years === undefined) return true;
  return years.some((year) => {
    const days = boundsOfCalendarDate(date, year);
    return days !== undefined && overlaps(days, bounds);
  });
}
