import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../day.ts';
import { clockAt, clockReading, dayAt, instantOf, startOfDay } from './instant.ts';
import { ianaZone } from './ianaZone.ts';
import { fixedZone, unnamedZone, type Zone } from './zone.ts';
import { runs } from '../testing/runs.ts';

const zoneOf = (id: string): Zone => {
  const zone = ianaZone(id);
  if (!zone) throw new RangeError(id);
  return zone;
};

const day = (year: number, month: number, dayOfMonth: number) =>
  dayNumber({ year, month, day: dayOfMonth });

const hoursOf = (at: number, zone: Zone) =>
  Math.round((startOfDay(at + 1, zone) - startOfDay(at, zone)) * 24 * 1e6) / 1e6;

const places = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];

describe('a day in a zone', () => {
  test('has 23 hours when clocks are put forward, and 25 when they are put back', () => {
    const paris = zoneOf('Europe/Paris');
    expect(hoursOf(day(2025, 3, 30), paris)).toBe(23);
    expect(hoursOf(day(2025, 6, 6), paris)).toBe(24);
    expect(hoursOf(day(2025, 10, 26), paris)).toBe(25);
    expect(hoursOf(day(2025, 4, 6), zoneOf('Australia/Lord_Howe'))).toBe(24.5);
  });

  test('begins where the clocks skip midnight, and at the first of two midnights', () => {
    const cairo = zoneOf('Africa/Cairo');
    expect(hoursOf(day(2024, 4, 26), cairo)).toBe(23);
    expect(clockAt(startOfDay(day(2024, 4, 26), cairo), cairo).second).toBe(3600);
    const havana = zoneOf('America/Havana');
    expect(hoursOf(day(2024, 11, 3), havana)).toBe(25);
    expect(dayAt(startOfDay(day(2024, 11, 3), havana), havana)).toBe(day(2024, 11, 3));
  });

  test('is a whole number where no zone is named, and as far as numbers reach', () => {
    expect(startOfDay(20_000, unnamedZone)).toBe(20_000);
    expect(startOfDay(-3_000_000_000_000, zoneOf('Europe/Paris'))).toBe(-3_000_000_000_000);
    expect(dayAt(-3_000_000_000_000.5, zoneOf('Europe/Paris'))).toBe(-3_000_000_000_001);
  });

  test('follows the day before, and each instant belongs to one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -140_000, max: 60_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom(...places),
        (n, share, id) => {
          const zone = zoneOf(id);
          const [start, end] = [startOfDay(n, zone), startOfDay(n + 1, zone)];
          expect(start).toBeLessThan(end);
          expect(dayAt(start + share * (end - start) * 0.9999, zone)).toBe(n);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe('a time on the clocks of a zone', () => {
  const paris = zoneOf('Europe/Paris');

  test('is two instants where they are put back', () => {
    const { first, last, isShown } = clockReading(day(2025, 10, 26), 2.5 * 3600, paris);
    expect([last - first, isShown]).toEqual([3600, true]);
  });

  test('that was skipped is read as if they had not been put forward', () => {
    const { first, last, isShown } = clockReading(day(2025, 3, 30), 2.5 * 3600, paris);
    expect([last - first, isShown]).toEqual([0, false]);
    expect(clockAt(instantOf(first), paris).second).toBe(3.5 * 3600);
  });

  test('is read back from its instant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 40_000 }),
        fc.integer({ min: 0, max: 86_399 }),
        fc.constantFrom(...places),
        (n, second, id) => {
          const zone = zoneOf(id);
          const { first, last, isShown } = clockReading(n, second, zone);
          const read = [first, last].map((at) => clockAt(instantOf(at), zone));
          const same = read.every((clock) => clock.day === n && clock.second === second);
          expect(same).toBe(isShown);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

test('a zone is a place or an offset, and an unknown one is none', () => {
  expect(zoneOf('America/Argentina/Buenos_Aires').name).toBe('Buenos Aires');
  expect(fixedZone(-270).name).toBe('UTC−4:30');
  // Paris, until 1911.
  expect(fixedZone(9 + 21 / 60).name).toBe('UTC+0:09:21');
  expect(ianaZone('Europe/Atlantis')).toBeNull();
  expect(ianaZone('+02:00')).toBeNull();
  expect(ianaZone('')).toBeNull();
});
