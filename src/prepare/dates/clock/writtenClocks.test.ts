import { describe, expect, test } from 'vitest';
import { findBareTimes } from '../findBareTimes.ts';
import { findClockTimes } from '../findClockTimes.ts';
import type { ClockTime } from './clockTime.ts';

/** As `6:12`; `?`: the words leave the half of the day open. */
const written = (times: readonly ClockTime[]) =>
  times.map(
    ({ hour, minute, mayBeEvening }) =>
      `${hour}:${String(minute).padStart(2, '0')}${mayBeEvening ? '?' : ''}`,
  );

describe('a time is read however it is written', () => {
  test.each([
    ['en', 'At 0612 the first call came', '6:12'],
    ['en', '0612 hours', '6:12'],
    ['en', 'by 2400 hours', '0:00'],
    ['en', 'at 24:00', '0:00'],
    ['en', 'At about 6:12 that evening', '18:12'],
    ['en', 'it was almost six in the evening', '18:00'],
    ['de', 'morgen um 8 Uhr', '8:00'],
    ['de', '8 Uhr morgens', '8:00'],
    ['de', 'heute Abend um acht', '20:00'],
    ['de', 'um 18h', '18:00'],
    ['de', '0612 Uhr', '6:12'],
    ['fr', 'il était presque 18 heures', '18:00'],
    ['es', 'a las 18.30', '18:30'],
    ['es', 'a las 18h30', '18:30'],
    ['es', 'a las 18 en Murcia', '18:00'],
    ['es', '18:30 horas', '18:30'],
    ['it', 'alle 18', '18:00'],
    ['it', 'alle 18 è caduto', '18:00'],
    ['nl', 'om half acht', '7:30?'],
    ['nl', 'om 18.30 in Delft', '18:30'],
    ['nl', 'om 18u', '18:00'],
  ])('%s: “%s”', (locale, text, time) => {
    expect(written(findClockTimes(text, locale))).toEqual([time]);
  });
});

describe('no time is read where figures count, number or measure', () => {
  test.each([
    ['en', 'at 2019 prices, at 1500 sites, by 2030'],
    ['en', 'at 0612 Main Street, around 1200 people'],
    ['en', 'in 1830 the 2400 hours of work ended'],
    ['en', 'one in the morning, two in the evening'],
    ['de', 'um 18.12 Prozent und um 18h-Schichten'],
    ['de', 'die 1812 Uhren'],
    ['fr', 'travailler 18 heures par jour, 18 heures de siège'],
    ['es', 'a las 18 familias, a las 18.30 euros'],
    ['it', 'alle 18 famiglie'],
    ['nl', 'het gaat om 18.30 euro'],
  ])('%s: “%s”', (locale, text) => {
    expect(written(findClockTimes(text, locale))).toEqual([]);
  });
});

describe('words that give a time are read as one where that may be meant', () => {
  test.each([
    ['en', 'at 1830, the doors', '18:30'],
    ['en', 'Friday, 1830 hours', '18:30'],
    ['en', 'Six in the evening', '18:00'],
    ['en', '(6:12)', '6:12?'],
    ['pl', '06:12 Pierwsze', '6:12'],
    ['fr', '18 heures', '18:00'],
    ['fr', 'jeudi, 18h', '18:00'],
    ['de', 'um 18.12', '18:12'],
    ['es', 'a las seis', '6:00?'],
  ])('%s: “%s”', (locale, words, time) => {
    expect(written(findBareTimes(words, locale))).toEqual([time]);
  });

  test.each([
    ['en', 'at 1830 sites'],
    ['en', 'one in the morning and one at night'],
    ['fr', '18 heures de siège'],
    ['de', 'um 18.12 Prozent'],
    ['es', 'a las seis familias'],
  ])('%s: but not “%s”', (locale, words) => {
    expect(findBareTimes(words, locale)).toEqual([]);
  });
});
