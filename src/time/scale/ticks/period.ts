import { calendarDay, dayNumber, daysInMonth, maxYear } from '../../day.ts';
import type { Stretch } from '../axis.ts';

export type TickUnit = 'year' | 'month' | 'day';

/**
 * How closely ticks follow one another: every `stride` years (…, 100, 50, 10, 5, 1), every quarter or
 * month, the 1st and 15th of the month, every 7th day of it, every day. Each rung's ticks are among the next's.
 */
export type Rung = { readonly unit: TickUnit; readonly stride: number };

/** A year, a month or a day that a tick may name. `month` and `day` are 1 where the unit is wider. */
export type Period = Stretch & {
  readonly rung: Rung;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Where the next tick of its rung is: `to`, or later when the rung leaves some out. */
  readonly nextTick: number;
};

const dayRungs: readonly Rung[] = [
  { unit: 'month', stride: 3 },
  { unit: 'month', stride: 1 },
  { unit: 'day', stride: 14 },
  { unit: 'day', stride: 7 },
  { unit: 'day', stride: 1 },
];

/** The rungs for so many years, widest first: the first has at most two ticks in them. */
export function rungsFor(years: number): Rung[] {
  const rungs: Rung[] = [];
  for (let power = Math.max(0, Math.ceil(Math.log10(years))); power >= 0; power -= 1) {
    rungs.push({ unit: 'year', stride: 10 ** power });
    if (power > 0) rungs.push({ unit: 'year', stride: 5 * 10 ** (power - 1) });
  }
  return [...rungs, ...dayRungs];
}

/** The periods of a rung that have a day of `within` in their stride, in the order of time. */
export function periodsIn(rung: Rung, within: Stretch): Period[] {
  const periods: Period[] = [];
  const first = calendarDay(Math.floor(within.from));
  let period = periodOf(rung, first.year, first.month, first.day);
  while (period.from < within.to) {
    if (period.nextTick > within.from) periods.push(period);
    if (period.nextTick <= period.from) break; // The calendar's end.
    const { year, month, day } = calendarDay(period.nextTick);
    period = periodOf(rung, year, month, day);
  }
  return periods;
}

const floorTo = (n: number, step: number) => Math.floor(n / step) * step;

/** The period whose stride has the given day. */
function periodOf(rung: Rung, year: number, month: number, day: number): Period {
  const { unit, stride } = rung;
  if (unit === 'year') {
    const first = floorTo(year, stride);
    const [from, to] = [firstOf(first, 1), firstOf(first + 1, 1)];
    const nextTick = stride === 1 ? to : firstOf(first + stride, 1);
    return { rung, year: first, month: 1, day: 1, from, to, nextTick };
  }
  if (unit === 'month') {
    const first = floorTo(month - 1, stride) + 1;
    const [from, to] = [firstOf(year, first), firstOf(year, first + 1)];
    return { rung, year, month: first, day: 1, from, to, nextTick: firstOf(year, first + stride) };
  }
  // A month's last stride has all the days that are left: 15 to 31, 22 to 31.
  const lastOfMonth = daysInMonth(year, month);
  const last = stride === 1 ? lastOfMonth : floorTo(29 - stride, stride) + 1;
  const first = Math.min(floorTo(day - 1, stride) + 1, last);
  const from = dayNumber({ year, month, day: first });
  const nextTick = first === last ? firstOf(year, month + 1) : from + stride;
  return { rung, year, month, day: first, from, to: from + 1, nextTick };
}

/** The first day of a month (the 13th is the next year's first), held within the calendar. */
function firstOf(year: number, month: number): number {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return dayNumber({ year: Math.min(Math.max(y, -maxYear), maxYear), month: m, day: 1 });
}
