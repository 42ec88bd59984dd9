import { expect, test } from 'vitest';
import { groupIntoSlots, slotCentre } from './slots.ts';

test('things that begin together share the time up to the first that ends', () => {
  const groups = groupIntoSlots([
    { from: 10, to: 11 },
    { from: 10, to: 40 },
    { from: 50, to: 80 },
  ]);
  expect(groups).toEqual([
    { from: 10, to: 11, first: 0, count: 2 },
    { from: 50, to: 80, first: 2, count: 1 },
  ]);
});

test('a beginning ends the slot of what began before it', () => {
  const groups = groupIntoSlots([
    { from: 0, to: 365 },
    { from: 100, to: 101 },
  ]);
  expect(groups.map(({ from, to }) => [from, to])).toEqual([
    [0, 100],
    [100, 101],
  ]);
});

test('one thing alone is in the middle, three are in the middles of thirds', () => {
  const day = { from: 0, to: 1, first: 0 };
  expect(slotCentre(0, { ...day, count: 1 })).toBe(0.5);
  expect([0, 1, 2].map((n) => slotCentre(n, { ...day, count: 3 }) * 6)).toEqual([1, 3, 5]);
});
