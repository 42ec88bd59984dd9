import { expect, test } from 'vitest';
import { eventOf, rowOf, type Target } from '../interaction/target.ts';
import type { CoverageMark } from '../layout/scene.ts';
import { countsFound } from './countsFound.ts';
import { isAccountDimmed } from './isAccountDimmed.ts';

/** A mark of the events from one rank to another, of which those named have come. */
const mark = (
  ranks: readonly [number, number],
  count: number,
  eventIds: string[],
): CoverageMark => ({
  key: 'coverage',
  eventIds,
  count,
  ranks,
  role: 'day',
  x: 0,
  x0: 0,
  x1: 0,
  text: `${count}`,
  countPx: 6,
  isSelected: false,
});

/** @param afar ranks that are left of what has not come; null: nothing narrows */
function asked(left: { events?: string[]; rows?: string[]; afar: readonly number[] | null }) {
  const { events = [], rows = [], afar } = left;
  const isDimmed = (target: Target) =>
    events.includes(eventOf(target) ?? '') || rows.includes(rowOf(target) ?? '');
  const drawing = { isDimmed, foundIn: countsFound(isDimmed, afar) };
  return (one: CoverageMark) => isAccountDimmed(one, 'courier', drawing);
}

test('without search and filters no mark is dimmed', () => {
  const isDimmed = asked({ afar: null });
  expect(isDimmed(mark([10, 40], 12, []))).toBe(false);
  expect(isDimmed(mark([10, 40], 2, ['flood', 'repair']))).toBe(false);
});

test('a mark of events not yet loaded is dimmed if nothing is left between its ends', () => {
  const isDimmed = asked({ afar: [9, 41, 60] });
  expect(isDimmed(mark([10, 40], 12, []))).toBe(true);
  expect(isDimmed(mark([10, 41], 12, []))).toBe(false);
});

test('a mark whose known events are excluded is not dimmed while others may be left', () => {
  const isDimmed = asked({ events: ['flood'], afar: [20] });
  expect(isDimmed(mark([10, 40], 12, ['flood']))).toBe(false);
  expect(isDimmed(mark([10, 10], 1, ['flood']))).toBe(true);
  expect(isDimmed(mark([10, 19], 5, ['flood']))).toBe(true);
});

test('all marks of an excluded row are dimmed', () => {
  expect(asked({ rows: ['courier'], afar: [20] })(mark([10, 40], 12, []))).toBe(true);
});
