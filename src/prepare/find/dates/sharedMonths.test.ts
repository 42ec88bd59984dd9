import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Tuesday. */
const published = '2024-11-12';

const datesIn = (text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('days that share a month', () => {
  test.each([
    ['en', 'Divers went down on 19 and 23 September.', '19', '23 September'],
    ['en', 'Divers went down on September 19 and 23.', 'September 19', '23'],
    ['de', 'Am 19. und 23. September wurde getaucht.', '19.', '23. September'],
    ['fr', 'On a plongé les 19 et 23 septembre.', '19', '23 septembre'],
    ['es', 'Bajaron los días 19 y 23 de septiembre.', '19', '23 de septiembre'],
    ['it', 'Scesero il 19 e il 23 settembre.', '19', '23 settembre'],
    ['pt', 'Desceram nos dias 19 e 23 de setembro.', '19', '23 de setembro'],
    ['nl', 'Op 19 en 23 september werd gedoken.', '19', '23 september'],
  ])('%s: are dates of their own if they are apart: %s', (language, text, first, second) => {
    expect(datesIn(text, language)).toEqual([`${first} = 2024-09-19`, `${second} = 2024-09-23`]);
  });

  test.each([
    ['en', 'The bridge was shut on 3/4 June 2024.'],
    ['en', 'The bridge was shut on June 3 and 4, 2024.'],
    ['de', 'Die Brücke war am 3./4. Juni 2024 gesperrt.'],
    ['fr', 'Le pont était fermé les 3 et 4 juin 2024.'],
    ['es', 'El puente cerró los días 3 y 4 de junio de 2024.'],
    ['it', 'Il ponte chiuse il 3 e 4 giugno 2024.'],
    ['nl', 'De brug was op 3 en 4 juni 2024 dicht.'],
  ])('%s: are one interval if they are in a row: %s', (language, text) => {
    const [date, ...others] = findDates(text, { published, language }).dates;
    expect([date?.edtf, others]).toEqual(['2024-06-03/2024-06-04', []]);
  });

  test('may be three, with a year for all', () => {
    expect(datesIn('It was tested on 2, 7 and 21 May 2019.')).toEqual([
      '2 = 2019-05-02',
      '7 = 2019-05-07',
      '21 May 2019 = 2019-05-21',
    ]);
  });

  test('are told from what a number behind a month counts', () => {
    expect(datesIn('It fell on March 3 and 23 people were hurt.')).toEqual([
      'March 3 = 2024-03-03',
    ]);
  });
});

describe('a day by its number alone', () => {
  test.each([
    ['en', 'Mill Street has been shut since the 24th.', '2024-10-24'],
    ['en', 'Mill Street will be shut until the 24th.', '2024-11-24'],
    ['en', 'Mill Street is shut until the 24th.', '2024-11-24'],
    ['en', 'It has been shut since the night of the 9th.', '2024-11-09'],
    ['de', 'Die Straße ist seit dem 24. gesperrt.', '2024-10-24'],
    ['fr', 'La rue est fermée depuis le 24.', '2024-10-24'],
    ['es', 'La calle está cortada desde el día 24.', '2024-10-24'],
  ])('%s: is the nearest that its tense allows: %s', (language, text, edtf) => {
    expect(findDates(text, { published, language }).dates.map((date) => date.edtf)).toEqual([edtf]);
  });

  test('is counted from the date that the text has reached', () => {
    expect(datesIn('The bridge closed on 3 May. It was to stay shut until the 24th.')).toEqual([
      '3 May = 2024-05-03',
      'the 24th = 2024-05-24',
    ]);
  });

  test.each([
    ['en', 'It has been the law since the 14th Amendment, and by the 3rd attempt it held.'],
    ['de', 'Bis zum 18. Geburtstag wohnte sie hier.'],
    ['fr', 'Il habite depuis le 24 rue du Pont.'],
    ['es', 'Subieron desde el 24 por ciento.'],
  ])('%s: counts what follows it: %s', (language, text) => {
    expect(datesIn(text, language)).toEqual([]);
  });
});
