import { describe, expect, test } from 'vitest';
import { findClockTimes } from './findClockTimes.ts';
import { isSharp } from './leewayOf.ts';
import { fits } from './testing/fits.ts';

describe('“shortly before” is not after, and “shortly after” not before', () => {
  test.each([
    ['en', 'shortly before 16:00', '15:50', '16:20'],
    ['en', 'just before noon', '11:50', '12:30'],
    ['en', 'just after noon', '12:30', '11:50'],
    ['de', 'kurz vor 18 Uhr', '17:50', '18:20'],
    ['de', 'kurz nach 18 Uhr', '18:20', '17:50'],
    ['fr', 'peu avant 18 heures', '17:50', '18:20'],
    ['es', 'poco antes de las 18:00', '17:50', '18:20'],
    ['it', 'poco prima delle 18.30', '18:20', '18:50'],
    ['nl', 'kort voor 18.30 uur', '18:20', '18:50'],
  ])('%s: “%s” allows %s, not %s', (locale, words, allowed, denied) => {
    expect(fits(locale, words, allowed)).toBe(true);
    expect(fits(locale, words, denied)).toBe(false);
  });

  test('nor does it mean exactly then', () => {
    const words = 'shortly before 16:00';
    expect(findClockTimes(words, 'en').map((time) => isSharp(words, time))).toEqual([false]);
  });
});

describe('between two times is all that lies between them', () => {
  test.each([
    ['it', 'dalle 18 alle 20', '19:00', '21:00'],
    ['nl', 'tussen 18.00 en 20.00 uur', '19:00', '21:00'],
    ['pt', 'entre as 18h e as 20h', '19:00', '21:00'],
    ['en', 'up to 6 pm', '15:00', '19:00'],
  ])('%s: “%s” allows %s, not %s', (locale, words, allowed, denied) => {
    expect(fits(locale, words, allowed)).toBe(true);
    expect(fits(locale, words, denied)).toBe(false);
  });
});

describe('a limit is a limit, also where it is denied', () => {
  test.each([
    ['en', 'no later than 9 am', '07:00', '10:30'],
    ['en', 'no earlier than 9 am', '10:30', '07:30'],
    ['en', 'not before 9 am', '10:30', '07:30'],
    ['en', 'not after 9 am', '07:00', '10:30'],
    ['de', 'spätestens um 18 Uhr', '15:00', '19:30'],
    ['de', 'frühestens um 18 Uhr', '19:30', '17:00'],
    ['fr', 'pas avant 18 heures', '19:30', '17:00'],
  ])('%s: “%s” allows %s, not %s', (locale, words, allowed, denied) => {
    expect(fits(locale, words, allowed)).toBe(true);
    expect(fits(locale, words, denied)).toBe(false);
  });
});

describe('clocks that words name are those that count', () => {
  test.each([
    ['en', 'at 9.15 am New York time', '15:15', '09:15'],
    ['en', 'at 4pm London time', '17:00', '15:00'],
    ['en', 'at 10:30 AM Eastern Time', '16:30', '10:30'],
    ['fr', 'à 18 h 30 GMT', '20:30', '18:30'],
    // Clocks differ by quarters of an hour.
    ['en', 'at 10.30 am IST', '07:00', '07:10'],
    ['de', 'um 17.05 Uhr Londoner Zeit', '18:05', '18:10'],
    ['fr', 'à 17h10, heure de Londres', '18:10', '18:13'],
  ])('%s: “%s” allows %s, not %s', (locale, words, allowed, denied) => {
    expect(fits(locale, words, allowed)).toBe(true);
    expect(fits(locale, words, denied)).toBe(false);
  });
});
