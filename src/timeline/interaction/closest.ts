import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';

/** How close one can go, in days. */
const closestDays = 1;

/** The shortest window allowed around the middle of a window, in units of the axis. */
export function shortestUnits(axis: TimeAxis, { from, to }: Stretch): number {
  const middle = (from + to) / 2;
  return axis.unitsAt(middle + closestDays / 2) - axis.unitsAt(middle - closestDays / 2);
}
