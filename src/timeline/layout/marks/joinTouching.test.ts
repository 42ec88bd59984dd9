import { expect, test } from 'vitest';
import type { Gathering } from './gatherDots.ts';
import { atLeast, joinTouching } from './joinTouching.ts';

const alone = (first: number, last = first): Gathering => ({
  first,
  last,
  touchesBefore: false,
  touchesAfter: false,
});

/** First and last of each, with dots of 10 pixels and numbers of 20. */
const joined = (
  xs: readonly number[],
  gatherings: readonly Gathering[],
  countPx: (count: number) => number = () => 20,
) =>
  joinTouching(gatherings, { positionAt: (n) => xs[n] ?? 0, radiusPx: 5, countPx }).map(
    ({ first, last }) => [first, last],
  );

const wideOfThree = (count: number) => (count > 2 ? 60 : 20);
const wideOfTwo = (count: number) => (count > 1 ? 80 : 10);

test('a number with room around it stays apart from its neighbours', () => {
  expect(joined([0, 4, 40], [alone(0, 1), alone(2)])).toEqual([
    [0, 1],
    [2, 2],
  ]);
});

test('a dot that the number of its neighbours would cover is counted with them', () => {
  // The number of two is from -8 to 12, the dot from 12 to 22.
  expect(joined([0, 4, 17], [alone(0, 1), alone(2)])).toEqual([[0, 2]]);
  expect(joined([0, 4, 18], [alone(0, 1), alone(2)])).toEqual([
    [0, 1],
    [2, 2],
  ]);
});

test('what has been joined needs more room, and may take a third with it', () => {
  const three = [alone(0, 1), alone(2), alone(3)];
  expect(joined([0, 4, 17, 43], three, wideOfThree)).toEqual([[0, 3]]);
  expect(joined([0, 4, 17, 80], three, wideOfThree)).toEqual([
    [0, 2],
    [3, 3],
  ]);
});

test('and one before it too: a wide number reaches back', () => {
  expect(joined([0, 40, 44], [alone(0), alone(1, 2)], wideOfTwo)).toEqual([[0, 2]]);
});

test('nothing is left out, and nothing is joined where nothing touches', () => {
  expect(joined([], [])).toEqual([]);
  expect(joined([0, 30, 60], [alone(0), alone(1), alone(2)])).toHaveLength(3);
});

test('a box is widened around its middle, and never made narrower', () => {
  expect(atLeast({ x0: 10, x1: 14 }, 10)).toEqual({ x0: 7, x1: 17 });
  expect(atLeast({ x0: 10, x1: 40 }, 10)).toEqual({ x0: 10, x1: 40 });
});
