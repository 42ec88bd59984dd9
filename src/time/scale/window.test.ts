import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAxis } from '../testing/arbitraryAxis.ts';
import type { Stretch, TimeAxis } from './axis.ts';
import { linearAxis } from './linearAxis.ts';
import { cutWindow, holdWindow, panWindow, windowShowing, zoomWindow } from './window.ts';

const unit = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const lengthOf = (axis: TimeAxis, { from, to }: Stretch) => axis.unitsAt(to) - axis.unitsAt(from);

/** An axis with a window of a tenth of it or more. */
const arbitraryWindow = fc
  .record({ axis: arbitraryAxis, start: unit(0, 0.9), share: unit(0.1, 1) })
  .map(({ axis, start, share }) => {
    const from = start * axis.length;
    const to = Math.min(axis.length, from + share * axis.length);
    return { axis, window: { from: axis.dayAt(from), to: axis.dayAt(to) } };
  });

function isWithin(axis: TimeAxis, { from, to }: Stretch): boolean {
  const slack = 1e-9 * axis.length;
  return from < to && axis.unitsAt(from) >= -slack && axis.unitsAt(to) <= axis.length + slack;
}

test('no move goes beyond the story', () => {
  const arbitraryMoves = fc.array(
    fc.oneof(
      unit(-2, 2).map((share) => ({ share })),
      fc.record({ factor: unit(0.2, 5), anchor: unit(0, 1) }),
    ),
  );
  fc.assert(
    fc.property(arbitraryWindow, arbitraryMoves, ({ axis, window }, moves) => {
      let moved = window;
      for (const move of moves) {
        moved =
          'share' in move
            ? panWindow(axis, moved, move.share)
            : zoomWindow(axis, moved, { ...move, shortest: axis.length / 100 });
        expect(isWithin(axis, moved)).toBe(true);
      }
    }),
  );
});

test('a pan keeps the width of the window, in units', () => {
  fc.assert(
    fc.property(arbitraryWindow, unit(-1, 1), ({ axis, window }, share) => {
      const moved = panWindow(axis, window, share);
      // Hundreds of millions of years ago a number tells days apart by 0.00002 of one.
      expect(lengthOf(axis, moved) / lengthOf(axis, window)).toBeCloseTo(1, 3);
    }),
  );
});

test('a zoom keeps what is under the pointer in place', () => {
  const axis = linearAxis({ from: 0, to: 1000 });
  const window = { from: 400, to: 600 };
  const zoomed = zoomWindow(axis, window, { factor: 4, anchor: 0.25, shortest: 1 });
  expect(zoomed).toEqual({ from: 437.5, to: 487.5 });
});

test('a zoom stops at the shortest window', () => {
  const axis = linearAxis({ from: 0, to: 1000 });
  const window = { from: 400, to: 600 };
  const zoomed = zoomWindow(axis, window, { factor: 1e6, anchor: 0.5, shortest: 10 });
  expect(zoomed).toEqual({ from: 495, to: 505 });
});

test('a zoom out ends at the whole story', () => {
  const axis = linearAxis({ from: 0, to: 1000 });
  const zoomed = zoomWindow(axis, { from: 0, to: 600 }, { factor: 0.1, anchor: 0, shortest: 1 });
  expect(zoomed).toEqual({ from: 0, to: 1000 });
});

test('a window beyond the story is moved into it', () => {
  const axis = linearAxis({ from: 0, to: 1000 });
  expect(holdWindow(axis, { from: 1500, to: 1600 })).toEqual({ from: 900, to: 1000 });
  expect(holdWindow(axis, { from: -50, to: 20 })).toEqual({ from: 0, to: 70 });
  expect(holdWindow(axis, { from: -1e9, to: 1e9 })).toEqual({ from: 0, to: 1000 });
});

test('a window that must show a place moves as little as possible', () => {
  const axis = linearAxis({ from: 0, to: 1000 });
  const window = { from: 400, to: 600 };
  expect(windowShowing(axis, window, 500, 0.1)).toBe(window);
  expect(windowShowing(axis, window, 410, 0.1)).toEqual({ from: 390, to: 590 });
  expect(windowShowing(axis, window, 700, 0.1)).toEqual({ from: 520, to: 720 });
});

test('of a window from outside only what lies in the story is shown, and of none the whole story', () => {
  const domain = { from: 0, to: 1000 };
  expect(cutWindow({ from: -50, to: 20 }, domain)).toEqual({ from: 0, to: 20 });
  expect(cutWindow({ from: 990, to: 1e9 }, domain)).toEqual({ from: 990, to: 1000 });
  expect(cutWindow({ from: 10, to: 20 }, domain)).toEqual({ from: 10, to: 20 });
  expect(cutWindow({ from: 1500, to: 1600 }, domain)).toBeNull();
  expect(cutWindow({ from: 20, to: 10 }, domain)).toBeNull();
  expect(cutWindow({ from: NaN, to: 20 }, domain)).toBeNull();
});
