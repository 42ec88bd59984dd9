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
