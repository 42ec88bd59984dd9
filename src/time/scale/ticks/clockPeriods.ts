import { calendarDay } from '../../day.ts';
import { clockAt, clockReading, instantOf, secondsOf, type ClockTime } from '../../zone/instant.ts';
import type { Zone } from '../../zone/zone.ts';
import type { Stretch } from '../axis.ts';
import type { ClockUnit, Period, Rung } from './rung.ts';

const secondsIn = { hour: 3600, minute: 60 } as const;

/**
 * The hours or minutes of a rung whose stride overlaps `within`, round as the clocks of the zone
 * show them. Where clocks are put forward a stride is shorter; where they are put back it is longer,
 * or the hour occurs twice, and then the UTC offset distinguishes the two.
 */
export function clockPeriodsIn(rung: Rung<ClockUnit>, within: Stretch, zone: Zone): Period[] {
  const step = rung.stride * secondsIn[rung.unit];
  const periods: Period[] = [];
  let at = roundBefore(secondsOf(within.from), step, zone);
  while (instantOf(at) < within.to) {
    const next = roundAfter(at, step, zone);
    const nextTick = instantOf(next);
    if (nextTick > within.from) {
      const to = Math.min(nextTick, instantOf(at + secondsIn[rung.unit]));
      periods.push({ ...namesOf(at, zone), rung, from: instantOf(at), to, nextTick });
    }
    at = next;
  }
  return periods;
}

const clockOf = (seconds: number, zone: Zone) => clockAt(instantOf(seconds), zone);

const roundBefore = (seconds: number, step: number, zone: Zone): number => {
  const clock = clockOf(seconds, zone);
  const before = seconds - (clock.second % step);
  // The clocks changed in between, so round times are searched from a day earlier on.
  if (clockOf(before, zone).shift === clock.shift) return before;
  let at = roundBefore(before - 86_400, step, zone);
  for (let next = at; next <= seconds; next = roundAfter(next, step, zone)) at = next;
  return at;
};

/** The next instant at which the clocks show a multiple of `step`. */
function roundAfter(seconds: number, step: number, zone: Zone): number {
  const next = seconds + step;
  const rest = clockOf(next, zone).second % step;
  if (rest === 0) return next;
  const isRound = (at: number) => at > seconds && clockOf(at, zone).second % step === 0;
  return [next - rest, next + step - rest].find(isRound) ?? next;
}

function namesOf(seconds: number, zone: Zone) {
  const clock = clockOf(seconds, zone);
  const { year, month, day } = calendarDay(clock.day);
  const minute = Math.floor(clock.second / 60);
  return { year, month, day, minute, shiftMinutes: shiftWhereTwice(clock, zone) };
}

function shiftWhereTwice({ day, second, shift }: ClockTime, zone: Zone): number | null {
  const { first, last } = clockReading(day, second, zone);
  return first === last ? null : shift / 60;
}
