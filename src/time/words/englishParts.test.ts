import { expect, test } from 'vitest';
import { dayNumber } from '../day.ts';
import { englishParts } from './englishParts.ts';

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
          const intl = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
          const expected = intl.formatToParts(dayNumber(day) * 86_400_000);
          expect(englishParts(day, options)).toEqual(expected);
        }
      }
    }
  }
});
