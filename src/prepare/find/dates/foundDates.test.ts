import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';
import { segmentsOf } from './segments.ts';

const published = '2023-05-16';

const find = (text: string, options = { published }) => findDates(text, options);
const first = (text: string) => find(text).dates[0];

describe('a year in an era', () => {
  test.each([
    ['The wall fell in 1636 BC.', 'en', [['1636 BC', '-1635']]],
    ['The city fell in AD 70.', 'en', [['AD 70', '0070']]],
    ['He died on 15 March 44 BC.', 'en', [['15 March 44 BC', '-0043-03-15']]],
    ['The wall fell in May 1636 BC.', 'en', [['May 1636 BC', '-1635-05']]],
    ['In 2018 BC Ferries raised its fares.', 'en', [['2018', '2018']]],
    ['Le mur est tombé en 1636 av. J.-C.', 'fr', [['1636 av. J.-C', '-1635']]],
    ['Die Mauer fiel im Jahr 1636 v. Chr.', 'de', [['1636 v. Chr', '-1635']]],
    ['El muro cayó en 1636 a. C.', 'es', [['1636 a. C', '-1635']]],
  ])('has its own number: %s', (text, language, dates) => {
    const found = findDates(text, { published, language }).dates;
    expect(found.map((date) => [date.text, date.edtf])).toEqual(dates);
  });
});

describe('a found date', () => {
  test('names its words in code points, with the word before them as evidence', () => {
    expect(first('🌉 It fell on Sunday.')).toMatchObject({
      start: 13,
      end: 19,
      text: 'Sunday',
      edtf: '2023-05-14',
      evidence: { start: 10, end: 19, text: 'on Sunday' },
    });
  });

  test.each([
    ['It fell on Sunday.', 'computed', '‘on Sunday’ before publication on Tuesday 16 May 2023'],
    [
      'It reopens on Thursday.',
      'computed',
      '‘on Thursday’ after publication on Tuesday 16 May 2023',
    ],
    ['It fell this year.', 'computed', '‘this year’ seen from publication on Tuesday 16 May 2023'],
    ['It fell on 14 May 2023.', 'stated', 'the text says ‘on 14 May 2023’'],
  ])('says how it is known: %s', (text, basis, explanation) => {
    expect(first(text)).toMatchObject({ basis, explanation });
  });

  test('says which words it was counted from', () => {
    const { dates } = find('It fell on 14 May. The next day divers came.');
    expect(dates[1]?.explanation).toBe('‘The next day’, counted from ‘14 May’ before it');
  });

  test.each([
    ['It will open on 3 June.', true],
    ['It is due to open in July.', true],
    ['The council plans to open it in 2025.', true],
    ['It was due to open on 3 March.', true],
    ['A date of 3 June 2024 was given.', true],
    ['It opened on 3 March.', false],
    ['The council said on Friday that it will open soon.', false],
  ])('is announced where it has not happened yet: %s', (text, announced) => {
    expect(first(text)?.announced).toBe(announced);
  });

  test.each([
    ['It has been shut since 2019.', 'since', 'span'],
    ['It is shut until June.', 'until', 'span'],
    ['It fell in 2019.', null, 'moment'],
    ['It was shut from 3 to 5 March.', null, 'span'],
  ])('lasts where its words say so: %s', (text, open, extent) => {
    expect(first(text)).toMatchObject({ open, extent });
  });

  test.each([
    ['on Sunday, May 7, 2023', null],
    ['on Monday, May 7, 2023', '7 May 2023 is a Sunday, not a Monday'],
    ['on Monday, 7 May', '7 May 2023 is a Sunday, not a Monday'],
    // In May it was told as of last December, when that day was a Thursday.
    ['It fell on Thursday, December 8.', null],
  ])('contradicts itself where its weekday is another: %s', (text, contradiction) => {
    expect(first(text)?.contradiction).toBe(contradiction);
  });
});

describe('the publication', () => {
  test.each([
    [
      'Mill Street bridge falls\n\nFriday 12 May 2023 19:27 GMT\n\nIt fell on Sunday.',
      '2023-05-12T19:27Z',
    ],
    ['date 2023-05-12 Bridge falls\nIt fell on Sunday.', '2023-05-12'],
    ['LAKEMOUTH, May 12, 2023 (Reuters) - It fell on Sunday.', '2023-05-12'],
    ['Published: 12 May 2023\nIt fell on Sunday.', '2023-05-12'],
    ['The bridge, which opened after long works on 12 May 2021, fell on Sunday.', null],
  ])('is read from the text where nobody gives it: %s', (text, date) => {
    expect(findDates(text).published).toBe(date);
  });

  test('known to some days leads to the same date, or to bounds of it', () => {
    const between = { published: '2023-05-15/2023-05-19' };
    expect(find('It fell on Sunday.', between).dates).toMatchObject([
      { edtf: '2023-05-14', basis: 'computed' },
    ]);
    expect(find('It fell yesterday.', between).dates).toMatchObject([
      { edtf: '2023-05-14/2023-05-18', basis: 'bounded' },
    ]);
  });
});

describe('what cannot be dated', () => {
  test.each([
    ['It fell recently.', 'recently', 'it says before, and not how long'],
    ['It was closed at the time.', 'at the time', 'it points to a time that other words give'],
    ['It fell several years ago.', 'several years ago', 'the number is left open'],
    ['It is cleaned every Friday.', 'every Friday', 'it comes back every week'],
    ['The next day it fell.', 'The next day', 'no date is named before it to count from'],
    ['It fell on 31 June 2022.', '31 June 2022', 'the calendar has no such date'],
    ['It fell on 3/4/2023.', '3/4/2023', 'it is open which of its numbers is the month'],
  ])('is listed with the reason: %s', (text, words, why) => {
    expect(find(text)).toMatchObject({ dates: [], undated: [{ text: words, why }] });
  });

  test('includes what would be counted from an unknown publication', () => {
    expect(findDates('It fell on Sunday, in 2023.')).toMatchObject({
      published: null,
      dates: [{ text: '2023' }],
      undated: [{ text: 'Sunday', why: 'no publication date is known to count from' }],
    });
  });
});

test('a sentence may end with a day of a month, and not before one', () => {
  expect(segmentsOf('It was turned down on Aug. 15. Three days later he left.')).toHaveLength(2);
  expect(segmentsOf('Das Spiel war am 15. August.')).toHaveLength(1);
});
