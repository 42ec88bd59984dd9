import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearAxis } from '../../time/scale/linearAxis.ts';
import { timeRange } from './timeRange.ts';
import { transformOf, windowOf } from './zoomTransform.ts';

const axis = linearAxis({ from: 10_000, to: 20_000 });
const range = { x0: 120, x1: 920 };

/** Where a day stands when the whole axis is shown. */
const atFullSize = (day: number) => 120 + ((day - 10_000) / 10_000) * 800;

test('the whole axis is the identity', () => {
  const { k, x } = transformOf(axis, axis.domain, range);
  expect(k).toBeCloseTo(1, 12);
  expect(x).toBeCloseTo(0, 9);
});

test('a window survives a round trip through a transform', () => {
  fc.assert(
    fc.property(fc.nat(9_000), fc.integer({ min: 1, max: 900 }), (start, length) => {
      const window = { from: 10_000 + start, to: 10_000 + start + length };
      const found = windowOf(axis, transformOf(axis, window, range), range);
      expect(found.from).toBeCloseTo(window.from, 4);
      expect(found.to).toBeCloseTo(window.to, 4);
    }),
  );
});

test('the transform puts the window’s ends on the ends of the range', () => {
  const window = { from: 12_000, to: 13_000 };
  const { k, x } = transformOf(axis, window, range);
  expect(x + k * atFullSize(12_000)).toBeCloseTo(120, 6);
  expect(x + k * atFullSize(13_000)).toBeCloseTo(920, 6);
});

describe('where time runs from right to left', () => {
  const mirrored = timeRange({ x0: 106, x1: 934 }, 'rtl');

  test('the range begins at the right', () => {
    expect(mirrored).toEqual({ x0: 920, x1: 120 });
  });

  test('a window goes to a transform and back, and its start is at the right', () => {
    fc.assert(
      fc.property(fc.nat(9_000), fc.integer({ min: 1, max: 900 }), (start, length) => {
        const window = { from: 10_000 + start, to: 10_000 + start + length };
        const transform = transformOf(axis, window, mirrored);
        expect(transform.k).toBeGreaterThan(0);
        const found = windowOf(axis, transform, mirrored);
        expect(found.from).toBeCloseTo(window.from, 4);
        expect(found.to).toBeCloseTo(window.to, 4);
        const startAtFullSize = 1040 - atFullSize(window.from);
        expect(transform.k * startAtFullSize + transform.x).toBeCloseTo(920, 4);
      }),
    );
  });

  test('dragging to the right shows later time', () => {
    const window = { from: 12_000, to: 13_000 };
    const { k, x } = transformOf(axis, window, mirrored);
    expect(windowOf(axis, { k, x: x + 80 }, mirrored).from).toBeCloseTo(12_100, 3);
  });
});
