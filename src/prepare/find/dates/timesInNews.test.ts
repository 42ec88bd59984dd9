import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Friday. */
const published = '2013-03-22';

const datesIn = (text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('times and numbers that date nothing', () => {
  test.each([
    'The mill is open daily from 10 a.m. to 6 p.m. and until 9 p.m. on Thursdays.',
    'Shares were down in midday trading.',
    'It discussed Resolution 1973 in Room 2012.',
    'The Bears led 21-19; the Class of 30 weighed 1900 pounds.',
    'The winter coats hung in the spring sun of Autumn Road.',
    'A bird that died out 12,000 years ago, and a goal in the second half of the game.',
    'Sgt. March, 27, and Mr. May, 31, left.',
    'Flight BA 1972 was shown in the film 1984.',
    'The day it opened was a Sunday.',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('a time of day after a night', () => {
  test.each([
    [
      'It ran aground at 11pm on Tuesday. All were ashore at 4.30am.',
      ['11pm on Tuesday = 2013-03-19T23:00', '4.30am = 2013-03-20T04:30'],
    ],
    [
      'The fire broke out last night. Crews came at 2am. It was out at 3.15am.',
      ['last night = 2013-03-21', '2am = 2013-03-22T02:00', '3.15am = 2013-03-22T03:15'],
    ],
    [
      'The match began at 8pm on Tuesday. The gates had opened at 5pm.',
      ['8pm on Tuesday = 2013-03-19T20:00', '5pm = 2013-03-19T17:00'],
    ],
    [
      'The match ended at 2pm on Tuesday. The first fans had come at 5am.',
      ['2pm on Tuesday = 2013-03-19T14:00', '5am = 2013-03-19T05:00'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('what somebody is quoted as saying', () => {
  const inspected =
    'The crane lifted it on Tuesday. “The points were inspected on 3 March,” she said.';

  test.each([
    [
      'in the next paragraph',
      `${inspected}\n\nThe inspectors left shortly before noon.`,
      '2013-03-19',
    ],
    ['on a later day', `${inspected}\n\nTwo days later it was gone.`, '2013-03-21'],
    [
      'in the same quotation',
      '“It fell on 3 March.\n\n“By noon it was gone,” she said.',
      '2013-03-03',
    ],
    ['in the same paragraph', 'He said: “It fell on 3 March.” By noon it was gone.', '2013-03-03'],
  ])('dates what the article tells only where it is told: %s', (_, text, day) => {
    expect(datesIn(text).at(-1)).toContain(`= ${day}`);
  });
});

test.each([
  ['en', 'A theft in the winter of 1998–99 was never solved.', 'the winter of 1998–99'],
  ['en', 'It snowed in winter 1999-2000.', 'winter 1999-2000'],
  ['de', 'Der Hafen fror im Winter 1998/99 zu.', 'im Winter 1998/99'],
  ['fr', 'Le port gela durant l’hiver 1998-1999.', 'l’hiver 1998-1999'],
  ['es', 'El puerto se heló en el invierno de 1998-99.', 'en el invierno de 1998-99'],
])('a winter has the years in which it begins and ends (%s): %s', (language, text, words) => {
  expect(datesIn(text, language)).toEqual([`${words} = ${/19\d\d/.exec(words)?.[0]}-24`]);
});

test.each([
  'It was so from the winter of 1998-2003.',
  'They met in the winter of 1998–97 others did not.',
])('years that do not follow one another are no winter: %s', (text) => {
  expect(datesIn(text)[0]).toBe('the winter of 1998 = 1998-24');
});

describe('a time of day without its day', () => {
  const resigned = 'He resigned on Thursday. The loss was noticed on 2 March.';

  test.each([
    [
      `${resigned}\n\nHe said so in a statement issued at 3pm.`,
      'an earlier day came after a later',
    ],
    ['It fell at 7.12pm on Tuesday.\n\nThree men came at noon.', 'a later hour came'],
  ])('is left undated in another paragraph: %s', (text) => {
    const found = findDates(text, { published, language: 'en' });
    expect(found.undated.map(({ text }) => text)).toHaveLength(1);
  });

  test.each([
    [`${resigned} At 3pm the police came.`, '3pm = 2013-03-02T15:00'],
    ['It fell at 7.12pm on Tuesday.\n\nAt 9pm three men came.', '9pm = 2013-03-19T21:00'],
    ['It fell at 7.12pm on Tuesday.\n\nAt 2am three men came.', '2am = 2013-03-20T02:00'],
    ['It fell on Tuesday.\n\nAt noon three men came.', 'noon = 2013-03-19T12:00'],
  ])('goes on with the day that was told: %s', (text, expected) => {
    expect(datesIn(text).at(-1)).toBe(expected);
  });
});
