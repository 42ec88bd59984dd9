import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherDots, gatheringPx } from './gatherDots.ts';

const options = { pitchPx: 13, cellPx: 36, groupAt: (n: number) => n };

const gatherAll = (xs: readonly number[], more = {}) => {
  const nextApart = (n: number) =>
    xs.findIndex((x, at) => at > n && x - (xs[at - 1] ?? 0) >= options.pitchPx);
  return gatherDots(xs.length, (n) => xs[n] ?? 0, {
    ...options,
    ...more,
    nextApart: (n) => (nextApart(n) < 0 ? xs.length : nextApart(n)),
  });
};

const gather = (xs: readonly number[], more = {}) =>
  gatherAll(xs, more).map(({ first, last }) => [first, last]);

test('dots that stand apart stay dots', () => {
  expect(gather([0, 13, 40])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('dots too near to stand apart become one', () => {
  expect(gather([0, 5, 9, 40])).toEqual([
    [0, 2],
    [3, 3],
  ]);
});

test('a long chain is cut into cells, which tell where much happens', () => {
  const xs = Array.from({ length: 100 }, (_, n) => n * 3);
  const cells = gather(xs);
  expect(cells.length).toBeGreaterThan(5);
  expect(cells.length).toBeLessThan(10);
});

const numberPx = (count: number) => 8 * `${count}`.length + 22;

test('where their numbers need more room, the cells of a chain are wider, and still many', () => {
  const xs = Array.from({ length: 60_000 }, (_, n) => n / 100);
  const cells = gatherDots(xs.length, (n) => xs[n] ?? 0, {
    ...options,
    countPx: numberPx,
    nextApart: () => xs.length,
  });
  const needed = Math.max(...cells.map(({ first, last }) => numberPx(last - first + 1)));
  expect(cells.length).toBe(Math.floor(613 / (needed + 2)));
});

test('of a million in one chain few are looked at', () => {
  let looks = 0;
  const x = (n: number) => {
    looks += 1;
    return n / 500;
  };
  const found = gatherDots(1_000_000, x, { ...options, nextApart: () => 1_000_000 });
  expect(found.length).toBeGreaterThan(40);
  expect(looks).toBeLessThan(10_000);
});

test('what began on one day is never parted', () => {
  const xs = Array.from({ length: 100 }, (_, n) => n * 3);
  expect(gather(xs, { groupAt: () => 7 })).toEqual([[0, 99]]);
});

test('every dot is in one gathering, in order, and no two gatherings touch', () => {
  const arbitraryXs = fc
    .array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 120 })
    .map((xs) => xs.sort((a, b) => a - b));
  fc.assert(
    fc.property(arbitraryXs, fc.integer({ min: 1, max: 20 }), (xs, size) => {
      const x = (n: number) => xs[n] ?? 0;
      const found = gatherAll(xs, { groupAt: (n: number) => Math.floor(n / size) });
      expect(found.flatMap(({ first, last }) => xs.slice(first, last + 1))).toEqual(xs);
      const boxes = found.map((gathering) => gatheringPx(x, gathering, 5.5));
      boxes.forEach(({ x0, x1 }, n) => {
        expect(x0).toBeGreaterThan((boxes[n - 1]?.x1 ?? -Infinity) + 0.5);
        expect(x1 - x0).toBeGreaterThanOrEqual(8);
      });
    }),
  );
});
