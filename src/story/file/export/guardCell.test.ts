import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, unguardCell } from './guardCell.ts';

test.each([
  '=HYPERLINK("http://a.example")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\n=1',
  '＝1',
  '＠SUM(A1)',
  "'=1",
])('no program runs %j', (cell) => expect(guardCell(cell)).toBe(`'${cell}`));

test.each(['a', '', '1990', "it's", "'tis", '“=1”'])('%j stays as it is', (cell) => {
  expect(guardCell(cell)).toBe(cell);
});

test('what was guarded comes back as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', '\t', '\n', '＝') });
  fc.assert(
    fc.property(cell, (cell) => {
      expect(unguardCell(guardCell(cell))).toBe(cell);
    }),
  );
});
