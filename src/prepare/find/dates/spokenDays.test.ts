import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (text: string, language = 'en') =>
  findDates(text, { published: '2010-03-16', language }).dates.map(
    ({ text, edtf }) => `${text} = ${edtf}`,
  );

test.each([
  [
    'en',
    '“On Friday I asked him, and he laughed,” Ms Orde told the inquiry on 3 March.',
    ['Friday = 2010-02-26', '3 March = 2010-03-03'],
  ],
  [
    'en',
    'On 3 March she wrote: "I rang him yesterday, and will again tomorrow."',
    ['3 March = 2010-03-03', 'yesterday = 2010-03-02', 'tomorrow = 2010-03-04'],
  ],
  [
    'en',
    '“I saw it two years ago,” he said in December 2005.',
    ['two years ago = 2008', 'December 2005 = 2005-12'],
  ],
  [
    'en',
    'It opened on 3 March, and “yesterday was fine”, she said.',
    ['3 March = 2010-03-03', 'yesterday = 2010-03-15'],
  ],
  [
    'de',
    '„Gestern war alles ruhig“, sagte sie am Freitag.',
    ['Gestern = 2010-03-11', 'Freitag = 2010-03-12'],
  ],
])('dates in a quotation are counted from when it was said: %s: %s', (language, text, dates) => {
  expect(datesIn(text, language)).toEqual(dates);
});
