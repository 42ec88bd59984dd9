import { maxJavaScriptDay } from '../dayText.ts';
import type { Zone } from './zone.ts';

/**
 * An **instant** is a number of days since 1970-01-01T00:00:00Z, with a fraction: a minute is
 * 1/1440. So a day number (see day.ts) is the instant at which that day begins in UTC, and years
 * beyond JavaScript's dates need nothing else. Instants derived from whole seconds are divided once,
 * and so are equal when they are the same.
 *
 * Far from the present, beyond JavaScript's dates, clocks are taken to show UTC.
 */
const secondsPerDay = 86_400;

export const minute = 1 / 1440;

export const instantOf = (seconds: number): number => seconds / secondsPerDay;

/** Whole seconds, rounded down; an instant that is one except for rounding counts as it. */
export const secondsOf = (instant: number): number => Math.floor(instant * secondsPerDay + 1e-3);

const isFar = (day: number) => Math.abs(day) >= maxJavaScriptDay - 2;

/**
 * The seconds at which a zone's clocks show a time: one, or two where clocks are put back and show
 * it twice. A time that clocks skip is read as if they had not yet been put forward, as in
 * ECMAScript's Temporal: 02:30 becomes 03:30. `isShown` is false then.
 *
 * @param day of the calendar, according to the clock
 * @param second of that day, 0 to 86,400: a leap second is the next minute's first
 */
export function clockReading(day: number, second: number, zone: Zone) {
  const clock = day * secondsPerDay + second;
  const before = clock - zone.shiftAt(clock - secondsPerDay);
  const after = clock - zone.shiftAt(clock + secondsPerDay);
  const shown = [before, after].filter((at) => at + zone.shiftAt(at) === clock);
  const isShown = shown.length > 0;
  const times = isShown ? shown : [before];
  return { isShown, first: Math.min(...times), last: Math.max(...times) };
}

const starts = new WeakMap<Zone, Map<number, number>>();
const mostKept = 20_000;

/** The instant at which a calendar day begins in a zone. The inverse of `dayAt`. */
export function startOfDay(day: number, zone: Zone): number {
  if (isFar(day)) return day;
  const kept = starts.get(zone) ?? new Map<number, number>();
  if (kept.size >= mostKept) kept.clear();
  starts.set(zone, kept);
  const start = kept.get(day) ?? instantOf(clockReading(day, 0, zone).first);
  kept.set(day, start);
  return start;
}

/** The calendar day of an instant in a zone. */
export const dayAt = (instant: number, zone: Zone): number => clockAt(instant, zone).day;

export type ClockTime = {
  /** A day number. */
  readonly day: number;
  /** Whole seconds of that day, 0 to 86,399. */
  readonly second: number;
  /** Seconds ahead of UTC. */
  readonly shift: number;
};

/** What the clocks of a zone show at an instant. */
export function clockAt(instant: number, zone: Zone): ClockTime {
  if (isFar(instant)) {
    const day = Math.floor(instant);
    return { day, second: Math.floor((instant - day) * secondsPerDay), shift: 0 };
  }
  const seconds = secondsOf(instant);
  const shift = zone.shiftAt(seconds);
  const clock = seconds + shift;
  const day = Math.floor(clock / secondsPerDay);
  return { day, second: clock - day * secondsPerDay, shift };
}

/** The last day that ends at an instant or contains it: for the end of a day, that day. */
export function lastDayBefore(instant: number, zone: Zone): number {
  // Far from the present, seconds are lost.
  if (isFar(instant)) return Math.ceil(instant) - 1;
  return dayAt(instantOf(secondsOf(instant) - 1), zone);
}
