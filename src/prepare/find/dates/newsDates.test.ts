import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Friday. */
const published = '2013-03-22';

const datesIn = (text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('what news says of days to come and days past', () => {
  test.each([
    [
      'The vote is expected next week, and one by mid-April.',
      ['next week = 2013-03-25/2013-03-31', 'mid-April = 2013-04'],
    ],
    ['The show was moved to 8:30 p.m. Saturday.', ['8:30 p.m. Saturday = 2013-03-23T20:30']],
    ['He was given until 10 April to reply.', ['10 April = 2013-04-10']],
    ['The ferry was closed until 10 April last year.', ['10 April last year = 2012-04-10']],
    [
      'They won last Saturday and play again on 30 March.',
      ['last Saturday = 2013-03-16', '30 March = 2013-03-30'],
    ],
    ['A decision is not expected before late June.', ['late June = 2013-06']],
    ['A fault caused the ferry to run aground in February.', ['February = 2013-02']],
    ['The firm was forced to close in February.', ['February = 2013-02']],
    ['They went on to win the cup in May.', ['May = 2012-05']],
    ['The firm will be forced to close in May.', ['May = 2013-05']],
    ['It failed to consult them before its vote on 4 February.', ['4 February = 2013-02-04']],
    ["The vote at Tuesday's meeting went 21 to 17.", ['Tuesday = 2013-03-19']],
    ['The vote on 4 March was close.', ['4 March = 2013-03-04']],
    ['The team plays on 5 April.', ['5 April = 2013-04-05']],
    ['Grain for April delivery rose.', ['April = 2013-04']],
    ['Later in the day, crowds gathered.', ['Later in the day = 2013-03-22']],
    [
      'He came in 1945, and left in December of that year.',
      ['1945 = 1945', 'December of that year = 1945-12'],
    ],
    ['By year’s end, it will be ready.', ['year’s end = 2013']],
    ['The week of March 4 was calm.', ['The week of March 4 = 2013-03-04/2013-03-10']],
    [
      'It rained on the weekend of 9 March, and in the week to March 17.',
      [
        'the weekend of 9 March = 2013-03-09/2013-03-10',
        'the week to March 17 = 2013-03-11/2013-03-17',
      ],
    ],
    ['It will be shut on April 9 and 10.', ['April 9 and 10 = 2013-04-09/2013-04-10']],
    ['Divers expect it by month’s end.', ['month’s end = 2013-03']],
    ['It was the coldest March since 1962.', ['March = 2013-03', '1962 = 1962']],
    ['It shut a decade earlier than planned.', []],
    ['The ferry sank a century ago.', ['a century ago = 1913~']],
    ['The Today programme and USA Today asked her today.', ['today = 2013-03-22']],
    ['They meet each March and September, in any April.', []],
    ['Two years ago this month, a wave broke the quay.', ['Two years ago this month = 2011-03']],
    ['It began two weeks ago Tuesday.', ['two weeks ago Tuesday = 2013-03-05']],
    ['The bakers called a strike for Tuesday.', ['Tuesday = 2013-03-26']],
    ['Nora Quill was ordered back for April 9.', ['April 9 = 2013-04-09']],
    ['The deadline is midnight Sunday.', ['midnight Sunday = 2013-03-24']],
    ['The ferry hosts its first concert on May 25.', ['May 25 = 2013-05-25']],
    [
      'The ferry was not back in service until Thursday morning.',
      ['Thursday morning = 2013-03-21'],
    ],
    ['It is shut for the Good Friday holiday.', ['Good Friday = 2013-03-29']],
    ['The treaty of 1648 ended it; a crowd of 1648 saw it.', ['1648 = 1648']],
    [
      'It broke on Thursday. Earlier in the day, it had held.',
      ['Thursday = 2013-03-21', 'Earlier in the day = 2013-03-21'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('what news counts from a year before, or from the day', () => {
  test.each([
    [
      'Exports were twice those of the same month last year.',
      ['the same month last year = 2012-03'],
    ],
    [
      'Profit rose from the same quarter a year earlier.',
      ['the same quarter a year earlier = 2012-01/2012-03'],
    ],
    ['The record was set in January.', ['January = 2013-01']],
    ['Petrol was rationed starting Saturday.', ['Saturday = 2013-03-16']],
    ['Winds are forecast to ease on Sunday.', ['Sunday = 2013-03-24']],
    ['What is ordered by Dec. 20 will arrive in time.', ['Dec. 20 = 2013-12-20']],
    ['Stores were full on Easter weekend.', ['Easter weekend = 2012-04-06/2012-04-09']],
    [
      'It burned on Tuesday. Late in the afternoon it rained.',
      ['Tuesday = 2013-03-19', 'Late in the afternoon = 2013-03-19'],
    ],
    ['Sales were lower than last year’s.', ['last year = 2012']],
    ['They last met last winter.', ['last winter = 2011-24']],
    ['A treaty could be signed as soon as August.', ['August = 2013-08']],
    ['It is to stand until at least 2020.', ['2020 = 2020']],
    [
      'Tickets go on sale Monday, and the show runs through Sept. 8.',
      ['Monday = 2013-03-25', 'Sept. 8 = 2013-09-08'],
    ],
    ['The bank expects sales to be flat in the first half.', ['the first half = 2013-01/2013-06']],
    ['It was dry on the same day last year.', ['the same day last year = 2012-03-22']],
    ['He resigned a month ago today.', ['a month ago today = 2013-02-22']],
    ['Ten years ago today the mill burned.', ['Ten years ago today = 2003-03-22']],
    [
      'Fifty years ago this week the mill burned.',
      ['Fifty years ago this week = 1963-03-18/1963-03-24'],
    ],
    [
      'It shut two and a half years ago, and half a century ago it was new.',
      ['two and a half years ago = 2010', 'half a century ago = 1963~'],
    ],
    ['Taxes are due by the 15th of next month.', ['the 15th of next month = 2013-04-15']],
    ['It rained the night before last.', ['the night before last = 2013-03-20']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('days of a week, and times of a day', () => {
  test.each([
    [
      'The fair runs Tuesday through Thursday.',
      ['Tuesday through Thursday = 2013-03-26/2013-03-28'],
    ],
    ['It was shut from Saturday to Tuesday.', ['from Saturday to Tuesday = 2013-03-16/2013-03-19']],
    ['The show airs at 9 p.m. ET Tuesday.', ['9 p.m. ET Tuesday = 2013-03-26T21:00-04:00']],
    ['It aired at 9 p.m. ET on Feb. 5.', ['9 p.m. ET on Feb. 5 = 2013-02-05T21:00-05:00']],
    [
      'It opened at nine o’clock on Monday morning.',
      ['nine o’clock on Monday morning = 2013-03-18T09:00'],
    ],
    [
      'The gates shut at six o’clock Thursday evening.',
      ['six o’clock Thursday evening = 2013-03-21T18:00'],
    ],
    [
      'It broke on Thursday. A briefing was planned for 9 a.m. in the hall.',
      ['Thursday = 2013-03-21', '9 a.m. = 2013-03-22T09:00'],
    ],
    [
      'It will be held on Sunday. Doors will open at 7 p.m. as ever.',
      ['Sunday = 2013-03-24', '7 p.m. = 2013-03-24T19:00'],
    ],
    ['By Sunday evening the square was full.', ['Sunday evening = 2013-03-17']],
    ['He plays the organ in the old church on Sunday.', ['Sunday = 2013-03-24']],
    ['The vote was originally planned for Nov. 18.', ['Nov. 18 = 2012-11-18']],
    [
      'Snow fell this winter, and may this summer.',
      ['this winter = 2012-24', 'this summer = 2013-22'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('business periods', () => {
  test.each([
    [
      'Margins fell in 1Q and in 2Q13; FY13 looks better.',
      ['1Q = 2013-01/2013-03', '2Q13 = 2013-04/2013-06', 'FY13 = 2013'],
    ],
    [
      'It lost money in the October-to-December period.',
      ['the October-to-December = 2012-10/2012-12'],
    ],
    [
      'In the first three months of this year it grew as in the final three months of 2011.',
      [
        'the first three months of this year = 2013-01/2013-03',
        'the final three months of 2011 = 2011-10/2011-12',
      ],
    ],
    ['The report covers 2000 through 2010.', ['2000 through 2010 = 2000/2010']],
    ['They sank in the summer of ’69.', ['the summer of ’69 = 1969-22']],
    ['The next session is scheduled for the fall.', ['the fall = 2013-23']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
