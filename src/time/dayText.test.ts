import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from './day.ts';
import { formatDay, maxJavaScriptDay } from './dayText.ts';
import { parseDay } from './testing/parseDay.ts';

const millisecondsPerDay = 86_400_000;

describe('a day as the story file writes it', () => {
  test('is what toISOString prints, over all of JavaScript’s dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: -maxJavaScriptDay, max: maxJavaScriptDay }), (day) => {
        const printed = new Date(day * millisecondsPerDay).toISOString().replace(/T.*/, '');
        expect(formatDay(day)).toBe(printed);
        expect(parseDay(printed, 'earliest')).toBe(day);
        expect(parseDay(printed, 'latest')).toBe(day);
      }),
    );
  });

  test.each([
    [{ year: 2023, month: 9, day: 9 }, '2023-09-09'],
    [{ year: 44, month: 3, day: 15 }, '0044-03-15'],
    [{ year: 0, month: 1, day: 1 }, '0000-01-01'],
    [{ year: -43, month: 3, day: 15 }, '-000043-03-15'],
    [{ year: 10_000, month: 1, day: 1 }, '+010000-01-01'],
    [{ year: 275_760, month: 9, day: 13 }, '+275760-09-13'],
    [{ year: -271_821, month: 4, day: 20 }, '-271821-04-20'],
  ])('%o is %s', (date, text) => {
    expect(formatDay(dayNumber(date))).toBe(text);
  });

  test('beyond JavaScript’s dates is a year only, from the very next day on', () => {
    expect(formatDay(maxJavaScriptDay + 1)).toBe('Y275760');
    expect(formatDay(-maxJavaScriptDay - 1)).toBe('Y-271821');
  });

  test('a year only is read as its first or its last day', () => {
    expect(parseDay('Y-300000', 'earliest')).toBe(dayNumber({ year: -300_000, month: 1, day: 1 }));
    expect(parseDay('Y-300000', 'latest')).toBe(dayNumber({ year: -300_000, month: 12, day: 31 }));
    expect(parseDay('Y275760', 'latest')).toBe(dayNumber({ year: 275_760, month: 12, day: 31 }));
  });

  test.each([
    '',
    '2023',
    '2023-09',
    '2023-9-9',
    '2023-02-29',
    '2023-13-01',
    '-0044-03-15',
    '-000000-01-01',
    '+002023-09-09',
    '+275760-09-14',
    '2023-09-09T00:00:00Z',
    'Y2023',
    'Y275760',
    'Y0300000',
    'Y99999999999999',
    ' 2023-09-09',
  ])('“%s” is not one', (text) => {
    expect(parseDay(text, 'earliest')).toBeNull();
  });
});
