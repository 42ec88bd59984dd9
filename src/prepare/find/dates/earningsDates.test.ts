import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (text: string) =>
  findDates(text, { published: '1997-10-21' }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

test.each([
  [
    'Profit rose in the third quarter. It was smaller in the year-earlier period.',
    ['the third quarter = 1997-07/1997-09', 'the year-earlier period = 1996-07/1996-09'],
  ],
  [
    'Profit rose in the third quarter from the same quarter of 1995.',
    ['the third quarter = 1997-07/1997-09', 'the same quarter of 1995 = 1995-07/1995-09'],
  ],
  [
    'Profit in the first nine months of 1997 was above that of the year-earlier period.',
    [
      'the first nine months of 1997 = 1997-01/1997-09',
      'the year-earlier period = 1996-01/1996-09',
    ],
  ],
  [
    'Sales fell in August from the same month a year earlier.',
    ['August = 1997-08', 'the same month a year earlier = 1996-08'],
  ],
  ['Sales were better in the year-ago period.', ['the year-ago period = 1996']],
  [
    'In the first nine months of 1997, it earned more than in the last six months of 1996.',
    [
      'the first nine months of 1997 = 1997-01/1997-09',
      'the last six months of 1996 = 1996-07/1996-12',
    ],
  ],
  ['It was closed at the end of the 1996-97 school year.', ['1996-97 = 1996/1997']],
  ['Income fell in the latest quarter.', ['the latest quarter = 1997-07/1997-09']],
  ['Demand will peak in the fourth quarter.', ['the fourth quarter = 1997-10/1997-12']],
  ['The team trailed in the fourth quarter.', []],
  [
    'It raised output in March, June and July.',
    ['March = 1997-03', 'June = 1997-06', 'July = 1997-07'],
  ],
  ['It was approved in 1996, and he praised it that June.', ['1996 = 1996', 'that June = 1996-06']],
  ['The fair will end October 30.', ['October 30 = 1997-10-30']],
  ['The union plans a protest on Thursday.', ['Thursday = 1997-10-23']],
  ['They rejected the plan on Thursday.', ['Thursday = 1997-10-16']],
  [
    'The bridge reopens on Jan. 3. The mayor spoke later in the day.',
    ['Jan. 3 = 1998-01-03', 'later in the day = 1997-10-21'],
  ],
])('%s', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});
