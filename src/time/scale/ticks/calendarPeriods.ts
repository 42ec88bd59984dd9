import { calendarDay, dayNumber, daysInMonth, maxYear } from '../../day.ts';
import { yearInEra, yearOfEra } from '../../yearInEra.ts';
import { dayAt, startOfDay } from '../../zone/instant.ts';
import type { Zone } from '../../zone/zone.ts';
import type { Stretch } from '../axis.ts';
import type { CalendarUnit, Period, Rung } from './rung.ts';

type CalendarRung = Rung<CalendarUnit>;

/** A period in day numbers. */
type Days = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly nextTick: number;
};

/** The years, months or days of a rung whose stride overlaps `within`. */
export function calendarPeriodsIn(rung: CalendarRung, within: Stretch, zone: Zone): Period[] {
  const periods: Period[] = [];
  const first = calendarDay(dayAt(within.from, zone));
  let days = daysOf(rung, first.year, first.month, first.day);
  for (;;) {
    const period = {
      ...days,
      rung,
      minute: 0,
      shiftMinutes: null,
      from: startOfDay(days.from, zone),
      to: startOfDay(days.to, zone),
      nextTick: startOfDay(days.nextTick, zone),
    };
    if (period.from >= within.to) return periods;
    if (period.nextTick > within.from) periods.push(period);
    if (days.nextTick <= days.from) return periods; // The calendar's end.
    const { year, month, day } = calendarDay(days.nextTick);
    days = daysOf(rung, year, month, day);
  }
}

const floorTo = (n: number, step: number) => Math.floor(n / step) * step;

/** The period whose stride contains the given day. */
function daysOf(rung: CalendarRung, year: number, month: number, day: number): Days {
  const { unit, stride } = rung;
  if (unit === 'year') return yearsOf(stride, year);
  if (unit === 'month') {
    const first = floorTo(month - 1, stride) + 1;
    const [from, to] = [firstOf(year, first), firstOf(year, first + 1)];
    return { year, month: first, day: 1, from, to, nextTick: firstOf(year, first + stride) };
  }
  // A month's last stride gets all remaining days: 15 to 31, 22 to 31.
  const lastOfMonth = daysInMonth(year, month);
  const last = stride === 1 ? lastOfMonth : floorTo(29 - stride, stride) + 1;
  const first = Math.min(floorTo(day - 1, stride) + 1, last);
  const from = dayNumber({ year, month, day: first });
  const nextTick = first === last ? firstOf(year, month + 1) : from + stride;
  return { year, month, day: first, from, to: from + 1, nextTick };
}

/**
 * Years are round as a reader counts them: 2000 BC and 500 BC, not 2001 BC and 501 BC. The first
 * year of our era is a tick on every rung, since there is no year 0.
 */
function yearsOf(stride: number, year: number): Days {
  const [first, next] =
    year > 0
      ? [Math.max(1, floorTo(year, stride)), floorTo(year, stride) + stride]
      : yearsBeforeChrist(stride, year);
  const [from, to] = [firstOf(first, 1), firstOf(first + 1, 1)];
  const nextTick = stride === 1 ? to : firstOf(next, 1);
  return { year: first, month: 1, day: 1, from, to, nextTick };
}

function yearsBeforeChrist(stride: number, year: number): [first: number, next: number] {
  const ahead = Math.ceil(yearInEra(year) / stride) * stride;
  // The year -10,000 is written as the one after it; see yearInEra.ts.
  const round = yearOfEra(ahead) > year ? ahead + stride : ahead;
  const next = round - stride;
  return [yearOfEra(round), next < 1 ? 1 : yearOfEra(next)];
}

/** The first day of a month (the 13th is the next year's first), clamped to the calendar. */
function firstOf(year: number, month: number): number {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return dayNumber({ year: Math.min(Math.max(y, -maxYear), maxYear), month: m, day: 1 });
}
