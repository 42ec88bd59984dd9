import { expect, test } from 'vitest';
import { nextFound } from './nextFound.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const left = new Set(['b', 'd']);

test.each([
  [null, 'next', 'b'],
  ['a', 'next', 'b'],
  ['b', 'next', 'd'],
  ['c', 'next', 'd'],
  ['d', 'next', 'b'],
  [null, 'previous', 'd'],
  ['d', 'previous', 'b'],
  ['c', 'previous', 'b'],
  ['b', 'previous', 'd'],
  ['a', 'previous', 'd'],
] as const)('from %s the %s of those found is %s', (current, direction, found) => {
  expect(nextFound(order, left, current, direction)).toBe(found);
});

test('a single hit follows itself, and without hits there is no next one', () => {
  expect(nextFound(order, new Set(['b']), 'b', 'next')).toBe('b');
  expect(nextFound(order, new Set(['b']), 'b', 'previous')).toBe('b');
  expect(nextFound(order, new Set(), 'b', 'next')).toBeNull();
});
