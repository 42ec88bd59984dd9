import { calendarDay } from '../../time/day.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';

/** In more years than this, every date falls on every weekday. */
const most = 28;

/**
 * The years that bounds touch. `undefined` when they are open, or so wide that the year says
 * nothing.
 */
export function yearsWithin({ earliest, latest }: Bounds): number[] | undefined {
  if (earliest === null || latest === null || latest < earliest) return undefined;
  const first = calendarDay(earliest).year;
  const last = calendarDay(latest).year;
  if (last - first >= most) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
