import type { Precision } from '../edtf/qualities.ts';
import { dayAt, minute, startOfDay } from '../zone/instant.ts';
import type { Zone } from '../zone/zone.ts';
import type { Finest } from './axis.ts';
import type { OpenStretch } from './beginning.ts';
import type { CoarseStretch } from './ticks/coarse.ts';

/** The period that a date allows, and its precision. */
export type ExactDate = { readonly bounds: OpenStretch; readonly precision: Precision };

/** How precisely one point of time is known; `null` when it is anywhere within something else. */
export function exactnessOf({ from, to }: OpenStretch, zone: Zone): 'minute' | 'day' | null {
  if (from === null || to === null) return null;
  if (to - from < 1.5 * minute) return 'minute';
  const day = dayAt(from, zone);
  return startOfDay(day, zone) === from && startOfDay(day + 1, zone) === to ? 'day' : null;
}

/** The days within which a time of day begins or ends. */
export function timedDaysOf(dates: Iterable<OpenStretch>, zone: Zone): Set<number> {
  const timed = new Set<number>();
  for (const bounds of dates) {
    for (const at of [bounds.from, bounds.to]) {
      if (at !== null && startOfDay(dayAt(at, zone), zone) !== at) timed.add(dayAt(at, zone));
    }
    if (exactnessOf(bounds, zone) === 'minute') timed.add(dayAt(bounds.from ?? 0, zone));
  }
  return timed;
}

const units = {
  time: 'minute',
  day: 'day',
  month: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
} as const;

const finestFirst = ['minute', 'day', 'month', 'year'] as const;

/** The finest precision of any of the dates. */
export function finestOf(dates: readonly ExactDate[]): Finest {
  const known = new Set(dates.map(({ precision }) => units[precision]));
  return finestFirst.find((unit) => known.has(unit)) ?? 'year';
}

/**
 * Where nothing is known more precisely than to the year or the month: the periods of such dates
 * without those of finer ones, and without the days of times. Sorted and disjoint.
 */
export function coarseOf(exact: readonly ExactDate[], zone: Zone): CoarseStretch[] {
  const ends = exact.flatMap(({ bounds: { from, to }, precision }) => {
    const unit = units[precision];
    if (from === null || to === null) return [];
    const [start, end] = unit === 'minute' ? daysAround(from, to, zone) : [from, to];
    return [
      { at: start, unit, by: 1 },
      { at: end, unit, by: -1 },
    ];
  });
  ends.sort((a, b) => a.at - b.at);
  const open = { minute: 0, day: 0, month: 0, year: 0 };
  return ends.flatMap(({ at: from, unit, by }, n) => {
    open[unit] += by;
    const to = ends[n + 1]?.at ?? from;
    const known = finestFirst.find((one) => open[one] > 0);
    const isCoarse = known === 'month' || known === 'year';
    return isCoarse && to > from ? [{ from, to, unit: known }] : [];
  });
}

const daysAround = (from: number, to: number, zone: Zone) =>
  [
    startOfDay(dayAt(from, zone), zone),
    startOfDay(dayAt(to - minute / 60, zone) + 1, zone),
  ] as const;
