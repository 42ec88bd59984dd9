import { calendarDay } from '../day.ts';

export type Elapsed = {
  readonly days: number;
  readonly unit: 'day' | 'month' | 'year';
  /** Completed units. */
  readonly count: number;
  /** Whether nothing is left over. */
  readonly whole: boolean;
  /** Completed units, or one more where that is nearer. */
  readonly nearest: number;
};

const daysBefore = { months: 100, years: 730 };

/**
 * The time from one day to a later one, as a reader would count it: in days up to 99, then in
 * months of the calendar, from two years on in years.
 */
export function elapsed(fromDay: number, toDay: number): Elapsed {
  const days = toDay - fromDay;
  if (days < daysBefore.months)
    return { days, unit: 'day', count: days, whole: true, nearest: days };
  const [from, to] = [calendarDay(fromDay), calendarDay(toDay)];
  const monthsApart = (to.year - from.year) * 12 + to.month - from.month;
  const months = monthsApart - (to.day < from.day ? 1 : 0);
  const wholeMonths = to.day === from.day;
  const monthsInDays = months + modulo(to.day - from.day, 30) / 30;
  if (days < daysBefore.years) {
    return {
      days,
      unit: 'month',
      count: months,
      whole: wholeMonths,
      nearest: Math.round(monthsInDays),
    };
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
