import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** Published on a Friday. */
const datesIn = (text: string) =>
  findDates(text, { published: '2013-03-22', language: 'en' }).dates.map(({ edtf }) => edtf);

test.each([
  ['The hearing has been moved to a week on Tuesday.', ['2013-04-02']],
  ['The vote will be held a week on Monday.', ['2013-04-01']],
  ['She went home after a week on Tuesday.', ['2013-03-19']],
  ['The fair, called off twice, is now on Sunday.', ['2013-03-24']],
  ['The concerts are now in May.', ['2013-05']],
  ['The opening has slipped to the autumn.', ['2013-23']],
  ['Work on the lock has been put back to the summer.', ['2013-22']],
  ['The verdict has been deferred to a day in June.', ['2013-06']],
  ['The race, which was to have been run on Monday, has been cancelled.', ['2013-03-25']],
])('a day to which something was moved is in the future: %s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['Ida Frost, who cut the ribbon on Monday, expects crowds.', ['2013-03-18']],
  ['Beale quit on Tuesday and wants a rest.', ['2013-03-19']],
  ['She shut the bakery on Wednesday, and plans a café.', ['2013-03-20']],
  ['The council will cut the price on Monday.', ['2013-03-25']],
])('a verb whose past looks like its infinitive is past after one person: %s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ['We have asked for a new rope by the autumn.', ['2013-23']],
  ['The mayor wants a second gate by Easter.', ['2013-03-31']],
  ['The owner has promised repairs to the roof by August.', ['2013-08']],
])('a deadline that is asked for or promised is in the future: %s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each(['His brother died on the Thursday.', 'On the Monday evening the bells rang.'])(
  'a weekday of a week that only the story knows gets no date: %s',
  (text) => {
    expect(datesIn(text)).toEqual([]);
  },
);
