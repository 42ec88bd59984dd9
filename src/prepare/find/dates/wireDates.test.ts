import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (published: string, text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

/** A Thursday. */
const published = '2018-05-03';

describe('what wire copy counts from a day', () => {
  test.each([
    ['A year ago Tuesday, the bridge was shut.', ['A year ago Tuesday = 2017-05-01']],
    ['Three months ago on Monday it burned.', ['Three months ago on Monday = 2018-01-30']],
    ['On Monday week it opens to the public.', ['Monday week = 2018-05-14']],
    ['The council will meet again in a fortnight.', ['in a fortnight = 2018-05-14/2018-05-20']],
    ['It was built in two weeks.', []],
    ['On the same day in 1987 the first tram ran.', ['the same day in 1987 = 1987-05-03']],
    ['On this day in 1950 it sank.', ['this day in 1950 = 1950-05-03']],
    [
      'By late afternoon the square was full, and by nightfall it was shut.',
      ['late afternoon = 2018-05-03', 'nightfall = 2018-05-03'],
    ],
    ['The mill burned before dawn on Friday; Miss Dawn left.', ['Friday = 2018-04-27']],
  ])('%s', (text, dates) => {
    expect(datesIn(published, text)).toEqual(dates);
  });
});

describe('whether a day is over', () => {
  test.each([
    [
      'The toll from Sunday night’s storm had risen to nine by Tuesday afternoon.',
      ['Sunday night = 2018-04-29', 'Tuesday afternoon = 2018-05-01'],
    ],
    ['The mayor leaves office on New Year’s Day.', ['New Year’s Day = 2019-01-01']],
    [
      'Officials delayed until the weekend the results of Sunday’s vote.',
      ['the weekend = 2018-05-05/2018-05-06', 'Sunday = 2018-04-29'],
    ],
    ['The boat was due back on Wednesday.', ['Wednesday = 2018-05-02']],
    ['The court was due to rule on Friday.', ['Friday = 2018-05-04']],
    [
      'It came ashore on Tuesday. No ferry has run since Monday. A wall fell at 7.30 a.m.',
      ['Tuesday = 2018-05-01', 'Monday = 2018-04-30', '7.30 a.m. = 2018-05-01T07:30'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(published, text)).toEqual(dates);
  });
});

describe('names and parts of things are no dates', () => {
  test.each([
    'See www.example.com/2014/08/30/fire.html, or write to desk-2014@example.org.',
    'He bought the painting “October Evening” and the novel “Winter of 1968”.',
    'The first quarter of the moon lit the second quarter of the map.',
    'Around half ten left early, and about half two million stayed.',
  ])('%s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });

  test.each([
    ['Der Saal ist 1600 groß; um 1600 Menschen zu retten, brauchte es Boote.', []],
    ['In 1950 Haushalten fiel der Strom aus, von 1600 Häusern stehen 1200 leer.', []],
    ['Nach 1950 Metern kam die 1823 errichtete Brücke.', ['1823 = 1823']],
    ['Um 1600 entstand die Kirche; seit 2000 Bürgermeister.', ['Um 1600 = 1600~', '2000 = 2000']],
  ])('%s', (text, dates) => {
    expect(datesIn(published, text, 'de')).toEqual(dates);
  });
});
