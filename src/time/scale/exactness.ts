import { bisectLeft } from 'd3';
import type { Precision } from '../edtf/qualities.ts';
import { dayAt, minute, startOfDay } from '../zone/instant.ts';
import type { Zone } from '../zone/zone.ts';
import type { Finest, Stretch } from './axis.ts';
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
    if (bounds.from !== null && exactnessOf(bounds, zone) === 'minute') {
      timed.add(dayAt(bounds.from, zone));
    }
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

/** The finest precision of any of the dates. */
export function finestOf(dates: readonly ExactDate[]): Finest {
  const known = new Set(dates.map(({ precision }) => units[precision]));
  return (['minute', 'day', 'month'] as const).find((unit) => known.has(unit)) ?? 'year';
}

/** The periods of dates known to the year or the month with nothing more precise in them, sorted. */
export function coarseOf(exact: readonly ExactDate[]): CoarseStretch[] {
  const ends = (finer: readonly Finest[]) => {
    const at: number[] = [];
    for (const { bounds, precision } of exact) {
      if (!finer.includes(units[precision])) continue;
      if (bounds.from !== null) at.push(bounds.from);
      if (bounds.to !== null) at.push(bounds.to);
    }
    // Sorted as numbers, without a function that compares two: there may be tens of thousands.
    return new Float64Array(at).sort();
  };
  const finer = { year: ends(['minute', 'day', 'month']), month: ends(['minute', 'day']) } as const;
  const coarse: CoarseStretch[] = [];
  const rough: (Stretch & { unit: 'year' | 'month' })[] = [];
  for (const { bounds, precision } of exact) {
    const { from, to } = bounds;
    const unit = units[precision];
    if (from !== null && to !== null && (unit === 'year' || unit === 'month'))
      rough.push({ from, to, unit });
  }
  for (const { from, to, unit } of rough.sort((a, b) => a.from - b.from)) {
    const isFree = (finer[unit][bisectLeft(finer[unit], from)] ?? Infinity) >= to;
    const last = coarse.at(-1);
    if (isFree && (last === undefined || from >= last.to)) coarse.push({ from, to, unit });
  }
  return coarse;
}
