import { expect, test } from 'vitest';
import { dayNumber } from '../day.ts';
import { englishParts } from './englishParts.ts';
import { formatNumber, formatTime, formatUnit, formatYearNumber } from './intl.ts';

const days = Array.from({ length: 12 }, (_, at) => ({
  year: [1583, 1969, 1970, 2000, 2023, 9999][at % 6] ?? 2024,
  month: at + 1,
  day: 1 + ((at * 11) % 28),
}));

test('a day in English has the parts that Intl gives it', () => {
  for (const day of days) {
    for (const width of ['long', 'short'] as const) {
      for (const year of [{}, { year: 'numeric' }] as const) {
        const month = { month: width, ...year };
        const date = { day: 'numeric', ...month } as const;
        for (const options of [year, month, date, { weekday: width, ...date }]) {
          if (Object.keys(options).length === 0) continue;
          const intl = new Intl.DateTimeFormat('en-GB', {
            ...options,
            timeZone: 'UTC',
          });
          const expected = intl.formatToParts(dayNumber(day) * 86_400_000);
          expect(englishParts(day, options)).toEqual(expected);
        }
      }
    }
  }
});

const intl = (n: number, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat('en-GB', options).format(n);

test('numbers, units, years and times in English are as Intl writes them', () => {
  for (const n of [0, 1, 2, 12, 999, 1000, 1.5, 12_345]) {
    expect(formatNumber(n, 'en-GB')).toBe(intl(n));
    for (const unit of ['minute', 'hour', 'day', 'month', 'year'] as const) {
      const expected = intl(n, { style: 'unit', unit, unitDisplay: 'long' });
      expect(formatUnit(n, unit, 'en-GB')).toBe(expected);
    }
  }
  expect([7, 2023, 12_023].map((year) => formatYearNumber(year, 'en-GB'))).toEqual([
    '7',
    '2023',
    '12,023',
  ]);
  expect(formatTime({ hour: 9, minute: 5, second: 0 }, 'en-GB')).toBe('09:05');
});
