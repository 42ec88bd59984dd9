import { describe, expect, test } from 'vitest';
import { findCalendarDates } from './findCalendarDates.ts';

const datesIn = (text: string, locale = 'en-GB') =>
  findCalendarDates(text, locale).map(
    ({ year = '', month = '', day = '' }) => `${year}-${month}-${day}`,
  );

describe('findCalendarDates', () => {
  test.each([
    ['on 9 September', ['-9-9']],
    ['Friday 08 December 2023 17:05 GMT', ['2023-12-8']],
    ['Saturday, September 9, and on', ['-9-9']],
    ['September 9, 2023', ['2023-9-9']],
    ['the 3rd of May 2021', ['2021-5-3']],
    ['Sept. 7', ['-9-7']],
    ['date 2023-09-09', ['2023-9-9']],
    ['in May 2023, seven years after 2016', ['2023-5-', '2016--']],
    ['from 2 March to 4 April', ['-3-2', '-4-4']],
    ['in May', ['-5-']],
    ['it may 12 times', ['-5-12']],
  ])('finds those of “%s”', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each([
    ['the wall of 1636 BC', ['-1635--']],
    ['by 1636 BCE and in 44 B.C.', ['-1635--', '-43--']],
    ['In AD 70 it fell, in 79 CE the mountain', ['70--', '79--']],
    ['on 15 March 44 BC', ['-43-3-15']],
    ['in March 44 BC, not 2016', ['-43-3-', '2016--']],
    ['from 1792–1750 BC', ['-1791--', '-1749--']],
    ['about 10,000 BC', ['-9999--']],
    ['since 2016 in Vancouver, BC', ['2016--']],
    ['In 2018 BC Ferries raised its fares', ['2018--']],
    ['2019 BC’s budget', ['2019--']],
    ['the 1990 ad, and 1991', ['1990--', '1991--']],
    ['0 BC', []],
  ])('gives years their eras in “%s”', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each([
    ['en 1636 av. J.-C.', 'fr', ['-1635--']],
    ['le 15 mars 44 avant Jésus-Christ', 'fr', ['-43-3-15']],
    ['en 70 apr. J.-C., en 1636 ce roi', 'fr', ['70--', '1636--']],
    ['im Jahr 1636 v. Chr.', 'de', ['-1635--']],
    ['9 n. Chr., und 333 vor Christus', 'de', ['9--', '-332--']],
    ['en 1636 a. C.', 'es', ['-1635--']],
  ])('gives years their eras in “%s” (%s)', (text, locale, dates) => {
    expect(datesIn(text, locale)).toEqual(dates);
  });

  test.each([
    'in may',
    'Theresa May',
    '12 tonnes',
    'room 2300',
    'at 19:27',
    'A1998',
    '45-year-old',
  ])('finds none in “%s”', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('knows the months of the article’s language', () => {
    expect(datesIn('le 1er août 2023', 'fr')).toEqual(['2023-8-1']);
    expect(datesIn('am 3. Oktober', 'de')).toEqual(['-10-3']);
  });
});
