import { expect, test } from 'vitest';
import { isOver } from './isOver.ts';

test.each([
  ['2031-05-15', '2031-05-16', true],
  ['2031-05-16', '2031-05-16', false],
  ['2031-05-16T06:00', '2031-05-16T17:20+01:00', true],
  ['2031-05-16T19:00', '2031-05-16T17:20', false],
  ['2031-05', '2031-05-16', false],
  ['2031-05-15', null, false],
])('%s was over when an article of %s came out: %j', (edtf, published, over) => {
  expect(isOver({ edtf }, published)).toBe(over);
});
