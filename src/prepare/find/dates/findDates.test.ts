import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Tuesday. */
const published = '2023-05-16';

const datesIn = (text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('calendar dates', () => {
  test.each([
    ['The bridge opened on 9 September 2022.', ['9 September 2022 = 2022-09-09']],
    ['It opened on September 9, 2022, a Friday.', ['September 9, 2022, a Friday = 2022-09-09']],
    ['Opened on Friday, 9 September 2022', ['Friday, 9 September 2022 = 2022-09-09']],
    ['It closed on the 3rd of May.', ['the 3rd of May = 2023-05-03']],
    ['It closed on May 3rd and May 5.', ['May 3rd = 2023-05-03', 'May 5 = 2023-05-05']],
    ['It fell on Sept. 11, 2022.', ['Sept. 11, 2022 = 2022-09-11']],
    ['It fell on 2022-09-11.', ['2022-09-11 = 2022-09-11']],
    ['Work began in April.', ['April = 2023-04']],
    ['Work began in June.', ['June = 2022-06']],
    ['Work will begin in June.', ['June = 2023-06']],
    [
      'Work began in March 2019 and in June of 2020.',
      ['March 2019 = 2019-03', 'June of 2020 = 2020-06'],
    ],
    ['It was closed on 24 June, officials said.', ['24 June = 2022-06-24']],
    ['The council announced a May 24 hearing.', ['May 24 = 2023-05-24']],
    ['She died on 12 December last year.', ['12 December last year = 2022-12-12']],
    ['It was sold last March.', ['last March = 2023-03']],
    ['It was sold in August last year.', ['August last year = 2022-08']],
    [
      'It opened on 13.05.2023 and 25/12/2022.',
      ['13.05.2023 = 2023-05-13', '25/12/2022 = 2022-12-25'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('weekdays', () => {
  test.each([
    ['The council said on Sunday that it had met.', ['Sunday = 2023-05-14']],
    ['Police arrested a man Tuesday.', ['Tuesday = 2023-05-16']],
    ['The council will vote on Thursday.', ['Thursday = 2023-05-18']],
    [
      'The bridge, which closed on Monday, will reopen Thursday.',
      ['Monday = 2023-05-15', 'Thursday = 2023-05-18'],
    ],
    ['The trial begins Monday.', ['Monday = 2023-05-22']],
    ['The vote is scheduled for Friday.', ['Friday = 2023-05-19']],
    [
      'It will be closed until Saturday, the mayor said on Friday.',
      ['Saturday = 2023-05-20', 'Friday = 2023-05-12'],
    ],
    ['She said that on Wednesday the ferry will stop.', ['Wednesday = 2023-05-17']],
    [
      'They met last Friday and will meet next Friday.',
      ['last Friday = 2023-05-12', 'next Friday = 2023-05-19'],
    ],
    ['It opened on Thursday last week.', ['Thursday last week = 2023-05-11']],
    ['It opens on Tuesday of next week.', ['Tuesday of next week = 2023-05-23']],
    [
      'Crews worked Monday night and early Tuesday.',
      ['Monday night = 2023-05-15', 'early Tuesday = 2023-05-16'],
    ],
    ["Friday's meeting was short.", ['Friday = 2023-05-12']],
    [
      'It rained on May 10; the following Friday it stopped.',
      ['May 10 = 2023-05-10', 'the following Friday = 2023-05-12'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('days, weeks, months and years near the publication', () => {
  test.each([
    [
      'It closed yesterday and reopens tomorrow.',
      ['yesterday = 2023-05-15', 'tomorrow = 2023-05-17'],
    ],
    [
      'Trains stop tonight; buses ran last night.',
      ['tonight = 2023-05-16', 'last night = 2023-05-15'],
    ],
    ['This morning the gates opened.', ['This morning = 2023-05-16']],
    ['It closed last week.', ['last week = 2023-05-08/2023-05-14']],
    ['It closes later this week.', ['later this week = 2023-05-15/2023-05-21']],
    ['It was shut over the weekend.', ['the weekend = 2023-05-13/2023-05-14']],
    ['It will be shut at the weekend.', ['the weekend = 2023-05-20/2023-05-21']],
    ['It was shut last weekend.', ['last weekend = 2023-05-13/2023-05-14']],
    ['It began last month and ends next month.', ['last month = 2023-04', 'next month = 2023-06']],
    [
      'Earlier this month and late last year it failed.',
      ['Earlier this month = 2023-05', 'late last year = 2022'],
    ],
    ['Costs may rise this year and next year.', ['this year = 2023', 'next year = 2024']],
    ['It is due by the end of the year.', ['the end of the year = 2023']],
    ['It was built three years ago.', ['three years ago = 2020']],
    ['It was built about 30 years ago.', ['about 30 years ago = 1993~']],
    [
      'It was sold a year ago, and two decades ago.',
      ['a year ago = 2022', 'two decades ago = 2003~'],
    ],
    [
      'It failed three months ago and 10 days ago.',
      ['three months ago = 2023-02', '10 days ago = 2023-05-06'],
    ],
    ['It failed a couple of months ago.', ['a couple of months ago = 2023-03~']],
    ['It failed two weeks ago.', ['two weeks ago = 2023-05-01/2023-05-07']],
    ['It reopens a week from now.', ['a week from now = 2023-05-22/2023-05-28']],
    ['It failed three hours ago.', ['three hours ago = 2023-05-16']],
    ['Sales fell from a year earlier.', ['a year earlier = 2022']],
    ['This time last year it was dry.', ['This time last year = 2022']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('dates counted from a date before them in the text', () => {
  test.each([
    [
      'It fell on 30 April. The following day divers came.',
      ['30 April = 2023-04-30', 'The following day = 2023-05-01'],
    ],
    [
      'It fell on 1 May. A day earlier it had cracked.',
      ['1 May = 2023-05-01', 'A day earlier = 2023-04-30'],
    ],
    ['He came in 1998. Two years later he left.', ['1998 = 1998', 'Two years later = 2000']],
    [
      'It fell on 3 March 2020. That night it rained.',
      ['3 March 2020 = 2020-03-03', 'That night = 2020-03-03'],
    ],
    [
      'It sank in May 2019 and was raised the following month.',
      ['May 2019 = 2019-05', 'the following month = 2019-06'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test('pass over years mentioned in passing, but not months', () => {
    expect(datesIn('She won on Sunday, as in 2019. A day earlier, children had run.').at(-1)).toBe(
      'A day earlier = 2023-05-13',
    );
    expect(
      datesIn('It fell on 3 April. It was raised in June 2022. The next day it rained.'),
    ).toEqual(['3 April = 2023-04-03', 'June 2022 = 2022-06']);
  });

  test('are undated where none is near, or it is too coarse', () => {
    expect(datesIn('The following day divers came.')).toEqual([]);
    expect(datesIn('It fell in 2020. The following day divers came.')).toEqual(['2020 = 2020']);
  });
});

describe('years, decades, centuries, quarters, seasons', () => {
  test.each([
    ['Built in 1987, it was repaired in 2019.', ['1987 = 1987', '2019 = 2019']],
    [
      'In early 2019 and mid-2020, and late 2021',
      ['early 2019 = 2019', 'mid-2020 = 2020', 'late 2021 = 2021'],
    ],
    ['It was built circa 1890.', ['circa 1890 = 1890~']],
    [
      'Built in the 1990s; the late 1980s; the ’70s',
      ['the 1990s = 199X', 'the late 1980s = 198X', 'the ’70s = 197X'],
    ],
    ['a mill of the 19th century', ['the 19th century = 18XX']],
    ['Sales rose in the first quarter of 2022.', ['the first quarter of 2022 = 2022-01/2022-03']],
    ['Profit fell in the fourth quarter.', ['the fourth quarter = 2022-10/2022-12']],
    ['Revenue rose in the first half of 2022.', ['the first half of 2022 = 2022-01/2022-06']],
    ['It opened in the spring of 2019.', ['the spring of 2019 = 2019-21']],
    ['It closed last summer and last winter.', ['last summer = 2022-22', 'last winter = 2022-24']],
    ['It will open next fall.', ['next fall = 2023-23']],
    ['The 2012 games were held here.', ['2012 = 2012']],
    [
      'The post-2014 rules, as in 2011, 2013 and 2016',
      ['2014 = 2014', '2011 = 2011', '2013 = 2013', '2016 = 2016'],
    ],
    ['It was paid in fiscal 2021.', ['fiscal 2021 = 2021']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('intervals', () => {
  test.each([
    ['It was shut between 3 and 5 March.', ['between 3 and 5 March = 2023-03-03/2023-03-05']],
    ['It was shut from 3 to 5 March 2022.', ['from 3 to 5 March 2022 = 2022-03-03/2022-03-05']],
    ['It was shut March 3–5.', ['March 3–5 = 2023-03-03/2023-03-05']],
    ['It was shut from 30 March to 2 April.', ['from 30 March to 2 April = 2023-03-30/2023-04-02']],
    ['He was mayor from 2003 to 2007.', ['from 2003 to 2007 = 2003/2007']],
    ['He was mayor between 2003 and 2007.', ['between 2003 and 2007 = 2003/2007']],
    ['the mayor (2003–2007)', ['2003–2007 = 2003/2007']],
    ['It runs from June to August.', ['from June to August = 2023-06/2023-08']],
    ['It was shut from December to February.', ['from December to February = 2022-12/2023-02']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('named days', () => {
  test.each([
    ['It closed at Christmas.', ['Christmas = 2022-12-25']],
    ['It will close on Christmas Eve.', ['Christmas Eve = 2023-12-24']],
    ['It closed on Good Friday.', ['Good Friday = 2023-04-07']],
    ['It fell on Thanksgiving 2021.', ['Thanksgiving 2021 = 2021-11-25']],
    ['It fell on New Year’s Eve.', ['New Year’s Eve = 2022-12-31']],
    ['the first night of Hanukkah 2023', ['the first night of Hanukkah 2023 = 2023-12-07']],
    ['since the Sept. 11 attacks', ['Sept. 11 = 2001-09-11']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('times of day', () => {
  test.each([
    ['It fell at 6.12 am on Sunday.', ['6.12 am on Sunday = 2023-05-14T06:12']],
    ['It fell on Sunday at about 8 p.m.', ['Sunday at about 8 p.m. = 2023-05-14T20:00']],
    [
      'It fell on 3 May. Police came at 4:30pm.',
      ['3 May = 2023-05-03', '4:30pm = 2023-05-03T16:30'],
    ],
    ['Police came at 4:30pm.', ['4:30pm = 2023-05-16T16:30']],
    ['Tuesday 16 May 2023 19:27 GMT', ['Tuesday 16 May 2023 19:27 GMT = 2023-05-16T19:27Z']],
    ['It fell at noon yesterday.', ['noon yesterday = 2023-05-15T12:00']],
    ['It fell at half past four on Friday.', ['half past four on Friday = 2023-05-12']],
    ['It was open between 9 and 11 am on Sunday.', ['9 and 11 am on Sunday = 2023-05-14']],
    ['It was shut from 9am to 5pm on Sunday.', ['9am to 5pm on Sunday = 2023-05-14']],
    ['It fell about midnight on Friday.', ['midnight on Friday = 2023-05-12']],
    [
      'It was posted 2023-05-14T07:05:00+01:00.',
      ['2023-05-14T07:05:00+01:00 = 2023-05-14T07:05+01:00'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
