import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure, overlap, subtract, union, type Range } from './ranges.ts';

const range = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, n]) => ({ start, end: start + n }));
const ranges = fc.array(range, { maxLength: 8 });
const pointsOf = (list: readonly Range[]) =>
  new Set(
    list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );

describe('ranges', () => {
  test('a union has each point once, in order, without empty ranges', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const joined = union(list);
        expect(pointsOf(joined)).toEqual(new Set([...pointsOf(list)].toSorted((a, b) => a - b)));
        joined
          .slice(1)
          .forEach(({ start }, i) => expect(start).toBeGreaterThan(joined[i]?.end ?? 0));
        expect(measure(list)).toBe(pointsOf(list).size);
      }),
    );
  });

  test('subtraction leaves the points that are not taken', () => {
    fc.assert(
      fc.property(ranges, ranges, (list, taken) => {
        const left = [...pointsOf(list)].filter((point) => !pointsOf(taken).has(point));
        expect(pointsOf(subtract(list, taken))).toEqual(new Set(left));
      }),
    );
  });

  test('ranges that only touch do not overlap', () => {
    expect(overlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlap({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });
});
