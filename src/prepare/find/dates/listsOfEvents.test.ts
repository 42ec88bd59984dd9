import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (text: string, published = '2024-11-21') =>
  findDates(text, { published }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('a list of events under dates', () => {
  test('what leaves the year open is counted from the heading above it', () => {
    const text = [
      '12 March 2019:',
      'Cracks are noted. A report of 3 January is lost.',
      '2022',
      'Nothing happens, apart from a fair on 1 November.',
      '4 May: A stone falls.',
      'On Friday, the road is shut.',
    ].join('\n');
    expect(datesIn(text)).toEqual([
      '12 March 2019 = 2019-03-12',
      '3 January = 2019-01-03',
      '2022 = 2022',
      '1 November = 2022-11-01',
      '4 May = 2022-05-04',
      'Friday = 2022-05-06',
    ]);
  });

  test('a heading without a date ends the list', () => {
    const list = '12 March 2019:\nIt cracks.\n4 May 2020\nIt sinks.\n9 June 2020\nIt is sold.\n';
    expect(datesIn(`${list}What happens now\nWork began on 4 November.`).at(-1)).toBe(
      '4 November = 2024-11-04',
    );
  });

  test('two dates on lines of their own are not a list', () => {
    expect(datesIn('12 March 2019\n4 May 2020\nIt sank on 4 November.').at(-1)).toBe(
      '4 November = 2024-11-04',
    );
  });

  test('says that a date is counted from a heading', () => {
    const text =
      '12 March 2019:\nIt cracks.\n9 June 2020\nIt is sold on 11 June.\n4 May 2021\nEnd.';
    expect(findDates(text, { published: '2024-11-21' }).dates[2]).toMatchObject({
      basis: 'computed',
      explanation: '‘on 11 June’, counted from ‘9 June 2020’ before it',
    });
  });
});

describe('a text that has reached another day', () => {
  test.each([
    ['It sank on Monday 4 November. That Friday it was raised.', 'That Friday = 2024-11-08'],
    ['It sank on 9 September. By the afternoon the road was shut.', 'the afternoon = 2024-09-09'],
    [
      'It sank on 3 August 2019. The trial, which opened last Tuesday, goes on. A call came at 7.10pm.',
      '7.10pm = 2019-08-03T19:10',
    ],
    ['It had been due to reopen on Sunday after a refit.', 'Sunday = 2024-11-17'],
    ['She asked that gifts be sent by 9 December.', '9 December = 2024-12-09'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toContain(date);
  });
});

describe('codes, titles, streets and things counted', () => {
  test.each([
    'Form 2015-B and serial no. 2019-06-11-A were lost on Radio 1950.',
    'It needs 2048 MB, at 1997 metres, with 2010 watts.',
    'She read “Thursday’s Child” and “The Second of May” on the Nine O’Clock News.',
    'Write to 1912 Mill Street, or to June Street and Friday Lane.',
    'Rule 1917 and bug 1901 apply at 17 April Close, at 1990 Spring Gardens.',
    'He saw the spring in her step.',
    'The Monday Club met the band Blue Monday.',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
