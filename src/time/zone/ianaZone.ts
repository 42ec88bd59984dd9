import { calendarDay } from '../day.ts';
import type { Zone } from './zone.ts';

const zones = new Map<string, Zone>();

/**
 * A zone by its IANA name, such as `Europe/Paris`; `null` when `Intl` does not know it. Clock times
 * come from `Intl` with the zone named, so that the machine's own zone never matters.
 */
export function ianaZone(id: string): Zone | null {
  const known = zones.get(id);
  if (known) return known;
  const clock = clockOf(id);
  if (!clock) return null;
  const zone = { id, name: placeIn(id), shiftAt: shiftsOf(clock) };
  zones.set(id, zone);
  return zone;
}

/** `America/Argentina/Buenos_Aires` is Buenos Aires; a name without a place is kept as it is. */
const placeIn = (id: string) => (id.split('/').at(-1) ?? id).replaceAll('_', ' ');

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  // An IANA name, not one of the UTC offsets that newer versions of `Intl` also accept.
  if (!/^[A-Za-z]/.test(timeZone)) return null;
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}

const secondsPerDay = 86_400;

/**
 * Clocks of places are computed for these instants, 1600 to 9999; before and after, as at the limit.
 */
const [first, last] = [-11_676_096_000, 253_402_300_799];

function shiftOf(clock: Intl.DateTimeFormat, seconds: number): number {
  const at = Math.min(Math.max(seconds, first), last);
  const parts = new Map(clock.formatToParts(at * 1000).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const day = Math.floor(at / secondsPerDay);
  const days = [0, 1, -1].find((ahead) => calendarDay(day + ahead).day === part('day')) ?? 0;
  const clockSeconds = part('hour') * 3600 + part('minute') * 60 + part('second');
  return days * secondsPerDay + clockSeconds - (at - day * secondsPerDay);
}

/** UTC needs no lookup. */
const shiftsOf = (clock: Intl.DateTimeFormat) =>
  clock.resolvedOptions().timeZone === 'UTC'
    ? () => 0
    : rememberingDays((seconds) => shiftOf(clock, seconds));

const mostKept = 20_000;

/**
 * `Intl` is slow, and a frame needs hundreds of instants. No zone has put its clocks forward and
 * back within a day of UTC, so a day that begins and ends with the same offset has no other.
 */
function rememberingDays(shiftAt: (seconds: number) => number) {
  const atStart = remembering((day) => shiftAt(day * secondsPerDay));
  const exact = remembering(shiftAt);
  return (seconds: number): number => {
    const day = Math.floor(seconds / secondsPerDay);
    const shift = atStart(day);
    return shift === atStart(day + 1) ? shift : exact(seconds);
  };
}

function remembering(shiftAt: (n: number) => number) {
  const kept = new Map<number, number>();
  return (n: number): number => {
    const known = kept.get(n);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const shift = shiftAt(n);
    kept.set(n, shift);
    return shift;
  };
}
