import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryAxis,
  arbitraryHappenings,
  arbitraryShare,
  axisFrom,
  dayAtShare,
} from '../testing/arbitraryAxis.ts';
import { dayNumber } from '../day.ts';
import { roomForFold } from './elasticRoom.ts';
import { scaleOver } from './scaleOver.ts';

const day = (year: number, month = 1, dayOfMonth = 1) =>
  dayNumber({ year, month, day: dayOfMonth });

const mentions = (...dates: [from: number, days: number][]) =>
  dates.map(([from, days]) => ({ from, days }));

/** The sketch: years apart, then days. */
const bridge = mentions(
  [day(1998), 365],
  [day(2006), 365],
  [day(2009), 365],
  [day(2016), 366],
  [day(2017), 365],
  [day(2023, 5), 31],
  [day(2023, 7, 27), 1],
  [day(2023, 9, 7), 1],
  [day(2023, 9, 8), 1],
  [day(2023, 9, 9), 1],
  [day(2023, 9, 9), 2],
  [day(2023, 12, 7), 2],
);

describe('every axis', () => {
  test('is monotonic: a later day is always farther along', () => {
    fc.assert(
      fc.property(arbitraryAxis, arbitraryShare, arbitraryShare, (axis, a, b) => {
        const [early, late] = [dayAtShare(axis, Math.min(a, b)), dayAtShare(axis, Math.max(a, b))];
        fc.pre(late - early > 1e-6 * Math.max(1, Math.abs(early), Math.abs(late)));
        expect(axis.unitsAt(late)).toBeGreaterThan(axis.unitsAt(early));
      }),
    );
  });

  test('leads back to the same day', () => {
    fc.assert(
      fc.property(arbitraryAxis, arbitraryShare, (axis, share) => {
        const there = dayAtShare(axis, share);
        const tolerance = 1e-6 * Math.max(1, Math.abs(there));
        expect(Math.abs(axis.dayAt(axis.unitsAt(there)) - there)).toBeLessThanOrEqual(tolerance);
      }),
    );
  });

  test('reaches from 0 to its length over its domain', () => {
    fc.assert(
      fc.property(arbitraryAxis, (axis) => {
        expect(axis.unitsAt(axis.domain.from)).toBe(0);
        expect(axis.unitsAt(axis.domain.to)).toBeCloseTo(axis.length, 6);
        expect(axis.length).toBeGreaterThan(0);
      }),
    );
  });

  test('leads from a pixel of a window to a day and back to the pixel', () => {
    const arbitraryPx = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(arbitraryAxis, arbitraryPx, arbitraryPx, (axis, from, share) => {
        const start = from * axis.length * 0.9;
        const window = { from: axis.dayAt(start), to: axis.dayAt(start + axis.length * 0.1) };
        const scale = scaleOver(axis, window, { x0: 12, x1: 902 });
        const px = 12 + share * 890;
        expect(scale.position(window.from)).toBeCloseTo(12, 3);
        expect(scale.position(window.to)).toBeCloseTo(902, 3);
        // A day of the ice ages is known to a 65,536th; where a fold opens beside it, that shows.
        expect(Math.abs(scale.position(scale.invert(px)) - px)).toBeLessThan(0.5);
      }),
    );
  });
});

describe('the elastic axis', () => {
  test('depends on the days alone and not on their order', () => {
    const arbitraryPair = arbitraryHappenings.chain((happenings) =>
      fc.tuple(
        fc.constant(happenings),
        fc.shuffledSubarray(happenings, { minLength: happenings.length }),
      ),
    );
    fc.assert(
      fc.property(arbitraryPair, arbitraryShare, ([happenings, shuffled], share) => {
        const [one, other] = [axisFrom(happenings), axisFrom(shuffled)];
        const there = dayAtShare(one, share);
        expect(other.unitsAt(there)).toBe(one.unitsAt(there));
        expect(other.folds).toEqual(one.folds);
      }),
    );
  });

  test('folds the empty years of the bridge, and not the days of the row over the letter', () => {
    const { folds } = axisFrom(bridge);
    expect(folds.map(({ from, to }) => [from, to])).toEqual([
      [day(1999), day(2006)],
      [day(2007), day(2009)],
      [day(2010), day(2016)],
      [day(2018), day(2023, 5)],
    ]);
  });

  test('never hides a beginning or an end in a fold', () => {
    fc.assert(
      fc.property(arbitraryHappenings, (happenings) => {
        const ends = happenings.flatMap(({ from, days }) => [from, from + days]);
        for (const fold of axisFrom(happenings).folds) {
          expect(ends.filter((end) => fold.from < end && end < fold.to)).toEqual([]);
        }
      }),
    );
  });

  test('gives every closed fold the same room, however long', () => {
    const axis = axisFrom(bridge);
    for (const { from, to } of axis.folds) {
      expect(axis.unitsAt(to) - axis.unitsAt(from)).toBeCloseTo(roomForFold, 9);
    }
  });

  test('gives a week of news more room than a decade without any', () => {
    const axis = axisFrom(bridge);
    const week = axis.unitsAt(day(2023, 9, 11)) - axis.unitsAt(day(2023, 9, 7));
    const years = axis.unitsAt(day(2016)) - axis.unitsAt(day(2010));
    expect(week).toBeGreaterThan(2 * years);
  });

  test('gives two events of a day more room than one, and less than twice as much', () => {
    const axis = axisFrom(mentions([0, 1], [10, 1], [10, 1], [20, 1]));
    const [one, two] = [axis.unitsAt(1) - axis.unitsAt(0), axis.unitsAt(11) - axis.unitsAt(10)];
    expect(two).toBeGreaterThan(one * 1.5);
    expect(two).toBeLessThan(one * 2);
  });

  test('folds nothing where events are evenly spread, be it days or ages apart', () => {
    for (const step of [1, 30, 3650, 1e9]) {
      const even = Array.from({ length: 40 }, (_, n) => ({ from: n * step * 2, days: 1 }));
      expect(axisFrom(even).folds).toEqual([]);
    }
  });

  test('opens a fold to the share of the axis that its time has of the story', () => {
    const closed = axisFrom(bridge);
    const [, fold] = closed.folds;
    const open = axisFrom(bridge, [fold?.id ?? '']);
    const [from, to] = [day(2007), day(2009)];
    const share = (open.unitsAt(to) - open.unitsAt(from)) / open.length;
    const { domain } = open;
    expect(share).toBeCloseTo((to - from) / (domain.to - domain.from), 6);
    expect(open.folds.map(({ isOpen }) => isOpen)).toEqual([false, true, false, false]);
  });

  test('leaves two fifths to the rest when all folds are open', () => {
    const ids = axisFrom(bridge).folds.map(({ id }) => id);
    const open = axisFrom(bridge, ids);
    const room = open.folds.reduce(
      (sum, { from, to }) => sum + open.unitsAt(to) - open.unitsAt(from),
      0,
    );
    expect(room / open.length).toBeCloseTo(0.6, 6);
  });

  test('ignores folds that are not its own', () => {
    expect(axisFrom(bridge, ['1/2']).length).toBe(axisFrom(bridge).length);
  });

  test('is one day long for a story of one day', () => {
    const axis = axisFrom(mentions([19_000, 1]));
    expect(axis.domain).toEqual({ from: 19_000, to: 19_001 });
    expect(axis.length).toBeCloseTo(1, 9);
  });
});
