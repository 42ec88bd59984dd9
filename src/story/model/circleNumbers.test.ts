import { expect, test } from 'vitest';
import { circleNumbers } from './circleNumbers.ts';
import { earlierFirst } from './earlierFirst.ts';

/** The circles of more than one event, each as its events. */
function circlesOf(earlierOf: readonly number[][]): number[][] {
  const numbers = circleNumbers(earlierOf, earlierFirst(earlierOf).sorted);
  const groups = [...new Set(numbers)].map((number) =>
    numbers.flatMap((one, event) => (one === number ? [event] : [])),
  );
  return groups.filter(({ length }) => length > 1);
}

test('events in one circle share a number, and those before or after it do not', () => {
  expect(circlesOf([[1], [2], [0, 3], [4], [], [0]])).toEqual([[0, 1, 2]]);
  expect(circlesOf([[1], [0], [3, 0], [2]])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('circles that share an event count as one', () => {
  expect(circlesOf([[1, 2], [0], [0]])).toEqual([[0, 1, 2]]);
});

test('an order without a circle gets no numbers, however it branches', () => {
  expect(circlesOf([[1, 2], [3], [3], []])).toEqual([]);
});
