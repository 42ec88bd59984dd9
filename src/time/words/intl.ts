import type { CalendarDay } from '../day.ts';
import { dayNumber } from '../day.ts';
import { englishParts } from './englishParts.ts';

/**
 * `Intl`, pinned down: always the Gregorian calendar, always UTC, always an explicit language, and
 * the same spaces in every version (some write U+202F or U+2009 where others write a plain space).
 */
const millisecondsPerDay = 86_400_000;
const oddSpaces = /[\u00a0\u2009\u202f]/g;

/**
 * Creating a formatter is slow and using one is fast, so formatters are cached by their arguments.
 */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(
    dateFormats,
    tag + JSON.stringify(options),
    () =>
      new Intl.DateTimeFormat(tag, {
        ...options,
        calendar: 'gregory',
        timeZone: 'UTC',
      }),
  );
}

function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remembered(
    numberFormats,
    tag + JSON.stringify(options),
    () => new Intl.NumberFormat(tag, options),
  );
}

/** Written without `Intl`: see `englishParts`. */
const english = 'en-GB';

/** The parts of a day within JavaScript's dates, with plain spaces only. */
export function dateParts(
  day: CalendarDay,
  tag: string,
  options: Intl.DateTimeFormatOptions,
): readonly Intl.DateTimeFormatPart[] {
  if (tag === english && !options.era) return englishParts(day, options);
  return dateFormat(tag, options)
    .formatToParts(dayNumber(day) * millisecondsPerDay)
    .map(({ type, value }) => ({
      type,
      value: value.replaceAll(oddSpaces, ' '),
    }));
}

/**
 * A time of day on the 24-hour clock, to the minute, or to the second if there is one other than 0.
 */
export function formatTime(
  { hour, minute, second }: { hour: number; minute: number; second: number | null },
  tag: string,
): string {
  const format = (n: number) =>
    tag === english
      ? `${n}`.padStart(2, '0')
      : numberFormat(tag, {
          minimumIntegerDigits: 2,
          useGrouping: false,
        }).format(n);
  return [hour, minute, ...(second === null || second === 0 ? [] : [second])].map(format).join(':');
}

/** A year without its era; from five digits on with separators (`12,023`, `300,001`). */
export function formatYearNumber(year: number, tag: string): string {
  if (tag === english && year >= 0 && year < 10_000) return `${year}`;
  return numberFormat(tag, { useGrouping: year >= 10_000 })
    .format(year)
    .replaceAll(oddSpaces, '\u00a0');
}

const isPlain = (n: number, tag: string) =>
  tag === english && Number.isInteger(n) && n >= 0 && n < 1000;

export const formatNumber = (n: number, tag: string): string =>
  isPlain(n, tag) ? `${n}` : numberFormat(tag, {}).format(n).replaceAll(oddSpaces, '\u00a0');

export type LengthUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A number with its unit in full, such as “1 day” or “40 days”. */
export const formatUnit = (n: number, unit: LengthUnit, tag: string): string =>
  isPlain(n, tag)
    ? `${n} ${unit}${n === 1 ? '' : 's'}`
    : numberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' })
        .format(n)
        .replaceAll(oddSpaces, ' ')
        // The thousands of a number stay on one line.
        .replaceAll(/(?<=\d) (?=\d)/g, '\u00a0');

/**
 * A number for use after “about”: from 100 on in two figures, since “about 18,201” would claim more
 * than it knows. From 10,000 on a third is kept where two are more than one in a hundred off: beside
 * 13,800,000,000 years, 14,000,000,000 would be more than the whole.
 */
export function roundRoughly(count: number): number {
  if (count < 100) return Math.round(count);
  const step = 10 ** (Math.floor(Math.log10(count)) - 1);
  const to = (unit: number) => Math.round(count / unit) * unit;
  const isNear = count < 10_000 || Math.abs(to(step) - count) < count / 100;
  return to(isNear ? step : step / 10);
}
