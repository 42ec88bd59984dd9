import type { Finest } from '../../../time/scale/axis.ts';
import type { CoarseStretch } from '../../../time/scale/ticks/coarse.ts';
import { bisectLeft } from 'd3';
import { dayAt, minute, startOfDay } from '../../../time/zone/instant.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import type { OpenStretch, TimelineEvent, TimelineInput, TimelineRow } from '../input.ts';

/** How exactly one point of time is known; null: it is anywhere within something else. */
type Exactness = 'minute' | 'day' | null;

function exactnessOf({ from, to }: OpenStretch, zone: Zone): Exactness {
  if (from === null || to === null) return null;
  if (to - from < 1.5 * minute) return 'minute';
  const day = dayAt(from, zone);
  return startOfDay(day, zone) === from && startOfDay(day + 1, zone) === to ? 'day' : null;
}

/** The beginning of a publication that is known to the day or the minute; null: it is not. */
export function publicationTime({ published, approximate }: TimelineRow, zone: Zone) {
  return approximate || exactnessOf(published, zone) === null ? null : published.from;
}

/**
 * Says of a moment whether it is drawn as a dot: what is known to the minute, and what is known to
 * the day, where all that is known of that day is days. Beside a time of day, a day alone is what it
 * is: somewhere within, and a bar as long as the day.
 */
export function dotsOf({ events, rows, zone }: TimelineInput) {
  const timedDays = new Set<number>();
  const add = (bounds: OpenStretch) => {
    for (const at of [bounds.from, bounds.to]) {
      if (at !== null && startOfDay(dayAt(at, zone), zone) !== at) timedDays.add(dayAt(at, zone));
    }
    if (bounds.from !== null && exactnessOf(bounds, zone) === 'minute') {
      timedDays.add(dayAt(bounds.from, zone));
    }
  };
  events.forEach(({ bounds }) => add(bounds));
  rows.forEach(({ published }) => add(published));
  return ({ bounds, extent, approximateStart, approximateEnd }: TimelineEvent): boolean => {
    if (extent === 'span' || approximateStart || approximateEnd) return false;
    const exactness = exactnessOf(bounds, zone);
    return (
      exactness === 'minute' ||
      (exactness === 'day' && !timedDays.has(dayAt(bounds.from ?? 0, zone)))
    );
  };
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

/** The finest that anything of a story is known to. */
export function finestOf({ events, rows }: TimelineInput): Finest {
  const known = new Set([...events, ...rows].map(({ precision }) => units[precision]));
  return (['minute', 'day', 'month'] as const).find((unit) => known.has(unit)) ?? 'year';
}

/** The stretches of dates known to the year or the month with nothing exacter in them, sorted. */
export function coarseOf({ events, rows }: TimelineInput): CoarseStretch[] {
  const dates = [
    ...events.map(({ bounds, precision }) => ({ ...bounds, unit: units[precision] })),
    ...rows.map(({ published, precision }) => ({ ...published, unit: units[precision] })),
  ];
  const ends = (unit: Finest[]) =>
    dates
      .filter((date) => unit.includes(date.unit))
      .flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
      .sort((a, b) => a - b);
  const finer = { year: ends(['minute', 'day', 'month']), month: ends(['minute', 'day']) } as const;
  const coarse: CoarseStretch[] = [];
  for (const { from, to, unit } of dates.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))) {
    if (from === null || to === null || (unit !== 'year' && unit !== 'month')) continue;
    const isFree = (finer[unit][bisectLeft(finer[unit], from)] ?? Infinity) >= to;
    const last = coarse.at(-1);
    if (isFree && (last === undefined || from >= last.to)) coarse.push({ from, to, unit });
  }
  return coarse;
}
