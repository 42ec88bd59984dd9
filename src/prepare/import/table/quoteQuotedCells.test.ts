import { expect, test } from 'vitest';
import { parseDelimited } from './parseDelimited.ts';

const rowsOf = (text: string) => {
  const table = parseDelimited(text);
  return table.ok ? table.value.rows : table.faults;
};

test.each([
  [
    'a cell that begins with a quoted word is all of its words',
    'date\ttitle\n2024\t"Old" bridge closed',
    [
      ['date', 'title'],
      ['2024', '"Old" bridge closed'],
    ],
  ],
  [
    'a cell that is quoted as a whole may have marks and lines of its own',
    'date,title\n2024,"The ""old"" bridge,\nclosed"',
    [
      ['date', 'title'],
      ['2024', 'The "old" bridge,\nclosed'],
    ],
  ],
  [
    'a mark inside a cell is a plain sign',
    'date;title\n2024;A plank of 5" fell; gone',
    [
      ['date', 'title'],
      ['2024', 'A plank of 5" fell', 'gone'],
    ],
  ],
  [
    'blanks behind a quoted cell are none of it',
    'date,title\n"2024-05-03" ,"The ""old"" bridge, closed"  \n',
    [
      ['date', 'title'],
      ['2024-05-03', 'The "old" bridge, closed'],
    ],
  ],
  [
    'two such cells in a row',
    'date,title,summary\n2024,"Old" bridge,"New" quay',
    [
      ['date', 'title', 'summary'],
      ['2024', '"Old" bridge', '"New" quay'],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});
