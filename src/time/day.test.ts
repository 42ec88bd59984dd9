import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  isCalendarDay,
  isLeapYear,
  maxYear,
  weekday,
} from './day.ts';
import { runs } from './testing/runs.ts';

const millisecondsPerDay = 86_400_000;
const utcDay = fc.integer({ min: -100_000_000, max: 100_000_000 });
const firstDay = dayNumber({ year: -maxYear, month: 1, day: 1 });
const lastDay = dayNumber({ year: maxYear, month: 12, day: 31 });
const farDay = fc.integer({ min: firstDay, max: lastDay - 1 });

describe('day numbers', () => {
  test('count from 1 January 1970', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
    expect(dayNumber({ year: 2023, month: 9, day: 9 })).toBe(19_609);
  });

  test('know a year 0, which is a leap year, before the year 1', () => {
    expect(
      dayNumber({ year: 1, month: 1, day: 1 }) - dayNumber({ year: 0, month: 1, day: 1 }),
    ).toBe(366);
    expect(calendarDay(dayNumber({ year: 0, month: 3, day: 1 }) - 1)).toEqual({
      year: 0,
      month: 2,
      day: 29,
    });
  });

  test('agree with Date in UTC over all of its range', () => {
    fc.assert(
      fc.property(utcDay, (day) => {
        const date = new Date(day * millisecondsPerDay);
        expect(calendarDay(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekday(day)).toBe(date.getUTCDay() || 7);
        expect(dayNumber(calendarDay(day))).toBe(day);
      }),
      { numRuns: runs(400) },
    );
  });

  test('agree with Date in UTC on every day of four hundred years', () => {
    const first = dayNumber({ year: 1800, month: 1, day: 1 });
    const wrong = Array.from({ length: 146_097 }, (_, index) => first + index).filter((day) => {
      const { year, month, day: dayOfMonth } = calendarDay(day);
      return Date.UTC(year, month - 1, dayOfMonth) !== day * millisecondsPerDay;
    });
    expect(wrong).toEqual([]);
    expect(calendarDay(first + 146_097)).toEqual({ year: 2200, month: 1, day: 1 });
  });

  test('are exact, and follow one another, ten trillion years away', () => {
    fc.assert(
      fc.property(farDay, (day) => {
        expect(dayNumber(calendarDay(day))).toBe(day);
        const [today, tomorrow] = [calendarDay(day), calendarDay(day + 1)];
        const isNextDay = tomorrow.day === today.day + 1 && tomorrow.month === today.month;
        expect(isNextDay || tomorrow.day === 1).toBe(true);
        expect(weekday(day + 1)).toBe((weekday(day) % 7) + 1);
      }),
      { numRuns: runs(400) },
    );
    expect(calendarDay(firstDay)).toEqual({ year: -maxYear, month: 1, day: 1 });
    expect(calendarDay(lastDay)).toEqual({ year: maxYear, month: 12, day: 31 });
  });

  test.each([
    { year: 2023, month: 2, day: 29 },
    { year: 2023, month: 13, day: 1 },
    { year: 2023, month: 0, day: 1 },
    { year: 2023, month: 6, day: 0 },
    { year: 2023, month: 6, day: 1.5 },
    { year: Number.NaN, month: 6, day: 1 },
    { year: maxYear + 1, month: 1, day: 1 },
  ])('there is none for year $year, month $month, day $day', (date) => {
    expect(isCalendarDay(date)).toBe(false);
    expect(() => dayNumber(date)).toThrow(RangeError);
  });

  test('a day that is not whole has no name and no weekday', () => {
    expect(() => calendarDay(0.5)).toThrow(RangeError);
    expect(() => weekday(0.5)).toThrow(RangeError);
  });
});

describe('months', () => {
  test.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
    [0, 29],
    [-1, 28],
    [-4, 29],
    [-100, 28],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(isLeapYear(year)).toBe(days === 29);
  });

  test('thirty days hath September', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

test('weekdays are those of ISO 8601: Monday is 1, Sunday is 7', () => {
  expect(weekday(dayNumber({ year: 2023, month: 9, day: 4 }))).toBe(1);
  expect(weekday(dayNumber({ year: 2023, month: 9, day: 9 }))).toBe(6);
  expect(weekday(dayNumber({ year: 2023, month: 9, day: 10 }))).toBe(7);
});
