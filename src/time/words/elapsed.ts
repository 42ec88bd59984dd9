import { calendarDay } from '../day.ts';
import { clockAt, dayAt, startOfDay } from '../zone/instant.ts';
import type { Zone } from '../zone/zone.ts';
import type { LengthUnit } from './intl.ts';

export type Elapsed = {
  readonly days: number;
  readonly unit: LengthUnit;
  /** Completed units. */
  readonly count: number;
  /** Whether there is no remainder. */
  readonly whole: boolean;
  /** Completed units, or one more if that is nearer. */
  readonly nearest: number;
};

const minutesPerDay = 1440;
/** From this many on, the next unit is used. */
const mostMinutes = 120;
const mostHours = 48;
const daysBefore = { months: 100, years: 730 };

/**
 * The time from one instant to a later one, as a reader would count it: in minutes and hours when it
 * is shorter than two days and not from the start of one day to that of another; in days up to 99,
 * by the clocks of the zone; then in calendar months, and from two years on in years.
 */
export function elapsed(from: number, to: number, zone: Zone): Elapsed {
  const minutes = Math.round((to - from) * minutesPerDay);
  const areDays = [from, to].every((at) => startOfDay(dayAt(at, zone), zone) === at);
  if (!areDays && minutes < mostHours * 60) return ofMinutes(minutes);
  const [start, end] = [clockAt(from, zone), clockAt(to, zone)];
  const days = end.day - start.day + Math.round((end.second - start.second) / 60) / minutesPerDay;
  if (days < daysBefore.months) return { days, unit: 'day', ...counted(days) };
  return ofMonths(start.day, end.day, days);
}

const counted = (length: number) => ({
  count: Math.floor(length),
  whole: Number.isInteger(length),
  nearest: Math.round(length),
});

function ofMinutes(minutes: number): Elapsed {
  const days = minutes / minutesPerDay;
  if (minutes < mostMinutes) return { days, unit: 'minute', ...counted(minutes) };
  return { days, unit: 'hour', ...counted(minutes / 60) };
}

function ofMonths(fromDay: number, toDay: number, days: number): Elapsed {
  const [from, to] = [calendarDay(fromDay), calendarDay(toDay)];
  const monthsApart = (to.year - from.year) * 12 + to.month - from.month;
  const months = monthsApart - (to.day < from.day ? 1 : 0);
  const wholeMonths = to.day === from.day && Number.isInteger(days);
  const monthsInDays = months + modulo(to.day - from.day, 30) / 30;
  if (days < daysBefore.years) {
    const nearest = Math.round(monthsInDays);
    return { days, unit: 'month', count: months, whole: wholeMonths, nearest };
  }
  return {
    days,
    unit: 'year',
    count: Math.floor(months / 12),
    whole: wholeMonths && months % 12 === 0,
    nearest: Math.round(monthsInDays / 12),
  };
}

const modulo = (n: number, divisor: number) => ((n % divisor) + divisor) % divisor;
