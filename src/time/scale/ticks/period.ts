import type { CalendarUnit, ClockUnit, TickUnit, Rung, Period } from './rung.ts';
import type { Finest, Stretch } from '../axis.ts';
import type { Zone } from '../../zone/zone.ts';
import { calendarPeriodsIn } from './calendarPeriods.ts';
import { clockPeriodsIn } from './clockPeriods.ts';

const finestRungs: readonly Rung[] = [
  { unit: 'month', stride: 3 },
  { unit: 'month', stride: 1 },
  { unit: 'day', stride: 14 },
  { unit: 'day', stride: 7 },
  { unit: 'day', stride: 1 },
  { unit: 'hour', stride: 12 },
  { unit: 'hour', stride: 6 },
  { unit: 'hour', stride: 3 },
  { unit: 'hour', stride: 1 },
  { unit: 'minute', stride: 30 },
  { unit: 'minute', stride: 15 },
  { unit: 'minute', stride: 5 },
  { unit: 'minute', stride: 1 },
];

const fineness = { year: 0, month: 1, day: 2, hour: 3, minute: 4 } as const;

/** Whether `unit` is finer than `other`. */
export const isFiner = (unit: TickUnit, other: TickUnit) => fineness[unit] > fineness[other];

/**
 * The rungs for this many years, widest first: the first has at most two ticks in them. None is
 * finer than what the story knows.
 */
export function rungsFor(years: number, finest: Finest): Rung[] {
  const rungs: Rung[] = [];
  for (let power = Math.max(0, Math.ceil(Math.log10(years))); power >= 0; power -= 1) {
    rungs.push({ unit: 'year', stride: 10 ** power });
    if (power > 0) rungs.push({ unit: 'year', stride: 5 * 10 ** (power - 1) });
  }
  return [...rungs, ...finestRungs.filter(({ unit }) => !isFiner(unit, finest))];
}

export const isClock = (rung: Rung): rung is Rung<ClockUnit> =>
  rung.unit === 'hour' || rung.unit === 'minute';

const isCalendar = (rung: Rung): rung is Rung<CalendarUnit> => !isClock(rung);

/**
 * The periods of a rung whose stride overlaps `within`, in the order of time. The same list for the
 * same question: each frame asks what the previous frame asked.
 */
export function periodsIn(rung: Rung, within: Stretch, zone: Zone): readonly Period[] {
  const known = kept.get(zone) ?? new Map<string, readonly Period[]>();
  kept.set(zone, known);
  const key = `${rung.unit} ${rung.stride} ${within.from} ${within.to}`;
  const found = known.get(key) ?? findIn(rung, within, zone);
  if (known.size >= mostKept) known.clear();
  known.set(key, found);
  return found;
}

const kept = new WeakMap<Zone, Map<string, readonly Period[]>>();
const mostKept = 4000;

function findIn(rung: Rung, within: Stretch, zone: Zone): readonly Period[] {
  if (isCalendar(rung)) return calendarPeriodsIn(rung, within, zone);
  return isClock(rung) ? clockPeriodsIn(rung, within, zone) : [];
}
