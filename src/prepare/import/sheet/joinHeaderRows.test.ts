import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../table/parseDelimited.ts';
import { told } from './testing/told.ts';

describe('names of columns', () => {
  test('keeps an event whose title is the name of a column', () => {
    expect(told(parseDelimited('Date,Event\n2019,Year\n2020,Bridge closed'))).toMatchObject({
      events: [
        ['2019', 'Year'],
        ['2020', 'Bridge closed'],
      ],
    });
  });

  test.each([
    [
      'Date,,,Event,Source,\nYear,Month,Day,,Name,Link\n2024,5,3,Bridge closed,Harbour FM,fm.example/a',
      '2024-05-03',
    ],
    [
      'When,When,What,Source,Source\nfrom,to,headline,name,link\n2024-05-03,2024-05-05,Bridge closed,FM,fm.example/a',
      '2024-05-03/2024-05-05',
    ],
    [
      'When,,What,\nDate,Time,Title,Summary\n3 May 2024,14:30,Bridge closed,It is shut.',
      '2024-05-03T14:30',
    ],
  ])('may have two rows of column names: %j', (csv, date) => {
    expect(told(parseDelimited(csv))).toMatchObject({ events: [[date, 'Bridge closed']] });
  });
});
