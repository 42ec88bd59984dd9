import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { minute } from '../../time/zone/instant.ts';

/** How far one can zoom in, in days: to the minute where the story knows any. */
const closest = { minute, day: 1, month: 1, year: 1 } as const;

/** The shortest window allowed around the middle of a window, in units of the axis. */
export function shortestUnits(axis: TimeAxis, { from, to }: Stretch): number {
  const middle = (from + to) / 2;
  const closestDays = closest[axis.finest];
  return axis.unitsAt(middle + closestDays / 2) - axis.unitsAt(middle - closestDays / 2);
}
