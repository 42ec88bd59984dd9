import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, unguardCell } from './guardCell.ts';

test.each([
  '=HYPERLINK("http://a.example")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\ta',
  '\na',
  '＝1',
  '＠SUM(A1)',
  "'=1",
])('no program runs %j', (cell) => expect(guardCell(cell)).toBe(`'${cell}`));

test.each([
  ['a;=1', "a;'=1"],
  ['a\t-1', "a\t'-1"],
  ['a\r\n@SUM(A1)', "a\r\n'@SUM(A1)"],
  ["a;'=1", "a;''=1"],
  ['a;"=1&"', `a;'"=1&"`],
  ['=1;＝2', "'=1;'＝2"],
  ['\t=1', "'\t'=1"],
  ['\n=1', "'\n'=1"],
])('nor %j, where it divides lines at semicolons or tabs', (cell, safe) => {
  expect(guardCell(cell)).toBe(safe);
});

test.each(['a', '', '1990', "it's", "'tis", '“=1”', 'a; b', 'a\n\nb', '1-2; 3-4', 'a = b'])(
  '%j stays as it is',
  (cell) => {
    expect(guardCell(cell)).toBe(cell);
  },
);

test('what was guarded comes back as it was', () => {
  const cell = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', 'a', '\t', '\n', '＝'),
  });
  fc.assert(
    fc.property(cell, (cell) => {
      expect(unguardCell(guardCell(cell))).toBe(cell);
    }),
  );
});
