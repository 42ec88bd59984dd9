import { bisector } from 'd3';
import type { Stretch } from '../axis.ts';
import { dayNumber } from '../../day.ts';
import { isClock, isFiner } from './period.ts';
import type { Period, TickUnit } from './rung.ts';

/**
 * A stretch about which nothing is known more precisely than by `unit`: of a date known to the year,
 * what nothing known to the month or the day is in. Naming months there would claim what nobody said.
 */
export type CoarseStretch = Stretch & { readonly unit: TickUnit };

/**
 * Whether a period is a time of a day on which no time is known: “12:00” below the dot of such a day
 * would seem to be its time.
 *
 * @param timedDays `undefined`: times may be known on any day
 */
export function isTimeOfUntimedDay(
  timedDays: ReadonlySet<number> | undefined,
  period: Period,
): boolean {
  return timedDays !== undefined && isClock(period.rung) && !timedDays.has(dayNumber(period));
}

const byStart = bisector(({ from }: CoarseStretch) => from);

/**
 * Whether some time that is divided into a unit is within a coarse stretch, and the unit finer than
 * is known there. `coarse` is sorted and disjoint.
 */
export function isCoarseAt(
  coarse: readonly CoarseStretch[],
  { from, to }: Stretch,
  unit: TickUnit,
): boolean {
  const stretch = coarse[byStart.right(coarse, from) - 1];
  return stretch !== undefined && to <= stretch.to && isFiner(unit, stretch.unit);
}
