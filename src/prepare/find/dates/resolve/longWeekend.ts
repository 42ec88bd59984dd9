import { weekday } from '../../../../time/day.ts';
import { daysStretch, type Stretch } from './stretch.ts';

/** Weekends with a holiday on either side, by the keys of resolve/namedDay; days from the named one. */
const around: Readonly<Record<string, readonly [from: number, to: number]>> = {
  easter: [-2, 1],
  pentecost: [-1, 1],
};

/**
 * “Labor Day weekend”: the nearest Saturday and Sunday with the day itself and those between.
 * `undefined` when the day is a Wednesday, which has none nearer than the other.
 *
 * @param day a day number
 */
export function longWeekend(name: string, day: number): Stretch | undefined {
  const known = around[name];
  if (known) return daysStretch(day + known[0], day + known[1], 'weekend');
  const ofWeek = weekday(day);
  if (ofWeek === 3) return undefined;
  const saturday = day + 6 - ofWeek - (ofWeek < 3 ? 7 : 0);
  return daysStretch(Math.min(day, saturday), Math.max(day, saturday + 1), 'weekend');
}
