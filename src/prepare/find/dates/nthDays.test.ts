import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (text: string) =>
  findDates(text, { published: '2013-03-22' }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

test.each([
  ['It meets on the first Monday in April.', ['the first Monday in April = 2013-04-01']],
  ['It was held on the last Sunday of January.', ['the last Sunday of January = 2013-01-27']],
  ['It opens the second Saturday of May 2014.', ['the second Saturday of May 2014 = 2014-05-10']],
  [
    'It met on the first Tuesday in May last year.',
    ['the first Tuesday in May last year = 2012-05-01'],
  ],
  ['On the last day of February it snowed.', ['the last day of February = 2013-02-28']],
  ['It opened on the first of March.', ['the first of March = 2013-03-01']],
  ['It ended on the last day of 2012.', ['the last day of 2012 = 2012-12-31']],
  [
    'It ended on the last Monday of December 2012.',
    ['the last Monday of December 2012 = 2012-12-31'],
  ],
  ['Work begins in the first week of June.', ['the first week of June = 2013-06']],
  ['The fair runs the second weekend of May.', ['the second weekend of May = 2013-05']],
  [
    'He arrived at 9 a.m. on the first Monday in March.',
    ['9 a.m. on the first Monday in March = 2013-03-04T09:00'],
  ],
  ['There was no fifth Monday in February 2013.', []],
  ['They meet on the first Monday of the month, and the second Monday was cold.', []],
])('%s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['Two Tuesdays ago the council met.', ['Two Tuesdays ago = 2013-03-12']],
  ['It fell three Fridays ago.', ['three Fridays ago = 2013-03-01']],
  ['The talks begin a week from Monday.', ['a week from Monday = 2013-04-01']],
  ['The road will be closed for two weeks from Monday.', ['Monday = 2013-03-25']],
  ['It will shut for the three weeks from Tuesday.', ['Tuesday = 2013-03-26']],
  ['The vote is on Tuesday week.', ['Tuesday week = 2013-04-02']],
  ['He resigned the day after Christmas.', ['the day after Christmas = 2012-12-26']],
  ['It opens the day before Easter.', ['the day before Easter = 2013-03-30']],
])('%s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});
