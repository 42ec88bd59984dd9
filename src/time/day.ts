/**
 * The one coordinate of time: a **day number**, whole days since 1970-01-01 in the proleptic
 * Gregorian calendar of ISO 8601 (year 0 exists and is 1 BC; year -1 is 2 BC). A day `n` occupies
 * the half-open range [n, n + 1).
 *
 * Plain arithmetic, no `Date`: JavaScript's dates end in the year 275760, and this way a local time
 * zone can never leak in. Method: Howard Hinnant, "chrono-compatible low-level date algorithms"
 * (days_from_civil and civil_from_days), which counts years from 1 March so that the leap day is a
 * year's last.
 */
export type CalendarDay = {
  /** Astronomical year: 0 is 1 BC. A whole number between -`maxYear` and `maxYear`. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 28, 29, 30 or 31. */
  readonly day: number;
};

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The largest year, on either side of 0, for which every step of the arithmetic is exact. */
export const maxYear = 9_999_999_999_999;

const daysIn400Years = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const epochShift = 719_468;

/** `%` with the sign of the divisor; exact for all safe integers, unlike a rounded division. */
const modulo = (n: number, divisor: number) => ((n % divisor) + divisor) % divisor;

export const isLeapYear = (year: number) =>
  modulo(year, 4) === 0 && (modulo(year, 100) !== 0 || modulo(year, 400) === 0);

/** The number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isWithin = (n: number, low: number, high: number) =>
  Number.isInteger(n) && n >= low && n <= high;

/** Whether the calendar has this day and the arithmetic reaches it. */
export const isCalendarDay = ({ year, month, day }: CalendarDay) =>
  isWithin(year, -maxYear, maxYear) &&
  isWithin(month, 1, 12) &&
  isWithin(day, 1, daysInMonth(year, month));

/** @throws RangeError when the calendar has no such day: validate outside data first. */
export function dayNumber(date: CalendarDay): number {
  if (!isCalendarDay(date)) {
    throw new RangeError(`no such day: year ${date.year}, month ${date.month}, day ${date.day}`);
  }
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const yearOfCycle = modulo(year, 400);
  const cycle = (year - yearOfCycle) / 400;
  const dayOfYear = Math.floor((153 * modulo(date.month - 3, 12) + 2) / 5) + date.day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * daysIn400Years + dayOfCycle - epochShift;
}

/** The calendar's name for a day number (a whole number). The inverse of `dayNumber`. */
export function calendarDay(day: number): CalendarDay {
  if (!Number.isSafeInteger(day)) throw new RangeError(`not a whole day: ${day}`);
  const shifted = day + epochShift;
  const dayOfCycle = modulo(shifted, daysIn400Years);
  const cycle = (shifted - dayOfCycle) / daysIn400Years;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = modulo(monthFromMarch + 2, 12) + 1;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** ISO weekday of a day number (a whole number). 1970-01-01 was a Thursday. */
export function weekday(day: number): Weekday {
  const found = weekdays[modulo(day + 3, 7)];
  if (found === undefined) throw new RangeError(`not a whole day: ${day}`);
  return found;
}
