import { describe, expect, test } from 'vitest';
import { at, indexOf, sceneOf } from '../testing/scenesOfDates.ts';

const unitsOf = (
  index: ReturnType<typeof indexOf>,
  kind: 'linear' | 'elastic',
  window: { from: number; to: number } | null = null,
) => [...new Set(sceneOf(index, kind, window).axis.ticks.map(({ unit }) => unit))];

describe('ticks claim no more than is known', () => {
  test('a story of years has no ticks of months, however near one looks', () => {
    const years = indexOf(
      [
        ['a', '2003'],
        ['b', '2009'],
      ],
      '2016',
    );
    const near = { from: at('2003-02-01'), to: at('2003-11-01') };
    expect(unitsOf(years, 'linear', near)).toEqual(['year']);
    expect(unitsOf(years, 'elastic', near)).toEqual(['year']);
  });

  test('a year from which on, or before which, something was is not cut into months either', () => {
    const index = indexOf(
      [
        ['a', '../1999'],
        ['b', '2001-02-03'],
        ['c', '2005-05/..'],
        ['d', '2010/'],
      ],
      '2024-06-10',
    );
    const ticks = sceneOf(index, 'elastic').axis.ticks.map(({ text }) => text);
    expect(ticks).toEqual(['1999', '3 Feb ’01', 'May ’05', '2010', '2015', '2020', '10 Jun ’24']);
  });

  test.each([
    ['1999', '15 years'],
    ['1999~', 'about 15 years'],
    ['1999?', 'about 15 years'],
  ])('a gap after %s has a length of %s', (from, words) => {
    const later = ['2015-01-01', '2015-01-02', '2015-01-03'].map((edtf) => [edtf, edtf] as const);
    const index = indexOf([['a', from], ...later], '2015-01-04');
    expect(sceneOf(index, 'elastic').axis.folds[0]?.words).toBe(words);
  });

  test('beside days, a date known to the year is not cut into months', () => {
    const mixed = indexOf(
      [
        ['a', '2003'],
        ['b', '2003'],
        ['c', '2003'],
        ['d', '2009-05-07'],
        ['e', '2009-05-09'],
      ],
      '2009-05-12',
    );
    const { ticks } = sceneOf(mixed, 'elastic').axis;
    const within = ticks.filter(({ period }) => period.from < at('2003-12-31'));
    expect(within.map(({ text }) => text)).toEqual(['2003']);
    expect(ticks.some(({ unit }) => unit === 'day')).toBe(true);
  });

  test.each([
    ['2022', ['2022', '1 Feb', '4 Feb ’22']],
    ['2022-01', ['Jan ’22', '1 Feb', '4 Feb ’22']],
    ['2022-01/2022-02', ['Jan ’22', '1 Feb', '4 Feb ’22']],
  ])('%s keeps its name beside days of it, none of which is its beginning', (edtf, texts) => {
    const index = indexOf(
      [
        ['a', edtf],
        ['b', '2022-02-01'],
      ],
      '2022-02-04',
    );
    expect(sceneOf(index, 'elastic').axis.ticks.map(({ text }) => text)).toEqual(texts);
  });

  test('a linear axis of several days has ticks where an hour of each is named', () => {
    const index = indexOf(
      [
        ['a', '2025-06-06T06:00'],
        ['b', '2025-06-09'],
      ],
      '2025-06-06T11:00',
    );
    const texts = sceneOf(index, 'linear').axis.ticks.map(({ text }) => text);
    expect(texts.filter((text) => text === '12:00').length).toBeGreaterThan(1);
    expect(texts).toContain('7 Jun');
  });

  test('beside times, a day without any is not cut into hours', () => {
    const index = indexOf(
      [
        ['a', '2024-06-08'],
        ['b', '2024-06-09/2024-06-10'],
        ['c', '2024-06-11'],
      ],
      '2024-06-10T08:00',
    );
    const texts = sceneOf(index, 'elastic').axis.ticks.map(({ text }) => text);
    expect(texts).toContain('8 Jun ’24');
    expect(texts.filter((text) => text.includes(':'))).toEqual(['08:00']);
  });

  test('a story of days has no ticks of hours', () => {
    const days = indexOf([['a', '2025-06-06']], '2025-06-07');
    const near = { from: at('2025-06-06T01:00Z'), to: at('2025-06-06T09:00Z') };
    expect(unitsOf(days, 'linear', near)).toEqual(['day']);
  });
});
