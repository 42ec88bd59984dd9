import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLanes, mostLanes } from './assignLanes.ts';

const arbitraryBars = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 300 }), days: fc.integer({ min: 1, max: 200 }) })
    .map(({ from, days }) => ({ from, to: from + days })),
  { maxLength: 60 },
);

test('two bars of one lane never share a day, unless they are the same', () => {
  fc.assert(
    fc.property(arbitraryBars, (bars) => {
      const { lanes } = assignLanes(bars, []);
      bars.forEach((a, i) =>
        bars.slice(i + 1).forEach((b, n) => {
          const sameLane = lanes[i] !== null && lanes[i] === lanes[i + 1 + n];
          const isSame = a.from === b.from && a.to === b.to;
          expect(sameLane && !isSame && a.from < b.to && b.from < a.to).toBe(false);
        }),
      );
    }),
  );
});

test('every bar has a lane or is counted in a crowd that covers it', () => {
  fc.assert(
    fc.property(arbitraryBars, (bars) => {
      const { lanes, crowds, count } = assignLanes(bars, []);
      expect(count).toBeLessThanOrEqual(mostLanes);
      bars.forEach(({ from, to }, n) => {
        const around = crowds.filter(({ members }) => members.includes(n));
        expect(around).toHaveLength(lanes[n] === null ? 1 : 0);
        for (const crowd of around) expect(crowd.from <= from && to <= crowd.to).toBe(true);
      });
    }),
  );
});

test('a bar with a dot in it, or close to its end, leaves the axis line', () => {
  const year = { from: 0, to: 365 };
  expect(assignLanes([year], []).lanes).toEqual([0]);
  expect(assignLanes([year], [100]).lanes).toEqual([1]);
  expect(assignLanes([year], [370]).lanes).toEqual([1]);
  expect(assignLanes([year], [400]).lanes).toEqual([0]);
});

test('the shorter of two is nearer to the axis', () => {
  const bars = [
    { from: 0, to: 365 },
    { from: 10, to: 40 },
  ];
  expect(assignLanes(bars, []).lanes).toEqual([1, 0]);
});

test('an open date overlaps everything in that direction', () => {
  const bars = [
    { from: -Infinity, to: 100 },
    { from: -5000, to: -4000 },
    { from: 100, to: 200 },
  ];
  expect(assignLanes(bars, []).lanes).toEqual([1, 0, 0]);
});

test('bars of the same time are merged, unless they look different', () => {
  const year = { from: 0, to: 365 };
  expect(assignLanes([year, year, { ...year, look: 'lasted' }], []).lanes).toEqual([0, 0, 1]);
});
