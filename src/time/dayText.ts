import { calendarDay } from './day.ts';

/**
 * Days as the story file writes them in `earliest` and `latest`. The form follows ECMAScript's
 * `Date.prototype.toISOString`: `2023-09-09` for the years 0 to 9999, otherwise the expanded form
 * of ISO 8601 with a sign and six digits (`-000043-03-15`, `+010000-01-01`). Beyond JavaScript's
 * dates (100,000,000 days either side of 1970-01-01) only the year is written, as EDTF does:
 * `Y-300000`.
 */

/** The last day number that a JavaScript `Date` can hold; the first is its negative. */
export const maxJavaScriptDay = 100_000_000;

const isJavaScriptDay = (day: number) => Math.abs(day) <= maxJavaScriptDay;
const digits = (n: number, width: number) => String(n).padStart(width, '0');

function formatYear(year: number): string {
  if (year >= 0 && year <= 9999) return digits(year, 4);
  return `${year < 0 ? '-' : '+'}${digits(Math.abs(year), 6)}`;
}

/** A day number (a whole number) as the story file writes it. */
export function formatDay(day: number): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  if (!isJavaScriptDay(day)) return `Y${year}`;
  return `${formatYear(year)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}
