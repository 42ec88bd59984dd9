import type { DayOrder } from './dateParts.ts';

/** `03/05/2024`, also with hyphens. With dots, nobody writes the month first. */
const slashDate = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;

/**
 * The order that a text's slash dates establish: a number above 12 is not a month. `either` when
 * both orders are possible; `undefined` when there is no such date, or day and month are the same.
 */
export function orderOf(text: string): DayOrder | 'either' | undefined {
  let found: 'either' | undefined;
  for (const [, first = '', , second = ''] of text.matchAll(slashDate)) {
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
    if (Number(first) !== Number(second)) found = 'either';
  }
  return found;
}

/** The first month that no year has, of slash dates read in this order; 0 for none. */
export function monthOf(text: string, order: DayOrder): number {
  const months = [...text.matchAll(slashDate)].map(({ 1: first, 3: second }) =>
    Number(order === 'day-first' ? second : first),
  );
  return months.find((month) => month > 12) ?? 0;
}

/** Rewrites a text's slash dates as `YYYY-MM-DD`. Two-digit years are 1969 to 2068, as in POSIX. */
export function resolveSlashDates(text: string, order: DayOrder): string {
  return text.replace(slashDate, (_, first: string, __, second: string, year: string) => {
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

export function fullYear(text: string): string {
  if (text.length !== 2) return text;
  return Number(text) < 69 ? `20${text}` : `19${text}`;
}
