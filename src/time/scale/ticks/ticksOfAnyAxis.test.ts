import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAxis } from '../../testing/arbitraryAxis.ts';
import { ticksOn } from '../../testing/ticksOn.ts';
import type { Stretch } from '../axis.ts';
import { scaleOver } from '../scaleOver.ts';
import { betweenPx } from './tick.ts';

const arbitraryView = fc
  .record({
    axis: arbitraryAxis,
    start: fc.double({ min: 0, max: 1, noNaN: true }),
    log: fc.double({ min: 0, max: 5, noNaN: true }),
    widthPx: fc.integer({ min: 60, max: 1400 }),
  })
  .map(({ axis, start, log, widthPx }) => {
    const length = axis.length / 10 ** log;
    const from = start * (axis.length - length);
    const window: Stretch = { from: axis.dayAt(from), to: axis.dayAt(from + length) };
    return { axis, window, widthPx, worthNaming: [axis.domain.from] };
  })
  .filter(
    ({ window }) => window.to - window.from > 1e-3 * Math.max(1, Math.abs(window.from) * 1e-12),
  );

describe('everywhere', () => {
  test('no two ticks read the same', () => {
    fc.assert(
      fc.property(arbitraryView, ({ axis, ...options }) => {
        const texts = ticksOn(axis, options).map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  test('no two touch, and none is cut off at the edge', () => {
    fc.assert(
      fc.property(arbitraryView, ({ axis, ...options }) => {
        let free = -20;
        for (const { textPx, widthPx } of ticksOn(axis, options)) {
          expect(textPx).toBeGreaterThanOrEqual(free);
          free = textPx + widthPx + betweenPx - 1e-9;
          expect(textPx + widthPx).toBeLessThanOrEqual(options.widthPx + 20 + 1e-9);
        }
      }),
    );
  });

  test('each is a calendar period at that period’s position', () => {
    fc.assert(
      fc.property(arbitraryView, ({ axis, ...options }) => {
        const scale = scaleOver(axis, options.window, { x0: 0, x1: options.widthPx });
        for (const { period, x0, x1, startsHere, textPx, widthPx } of ticksOn(axis, options)) {
          expect(x0).toBeGreaterThanOrEqual(scale.position(period.from) - 1e-6);
          expect(x1).toBeLessThanOrEqual(scale.position(period.to) + 1e-6);
          const isAtStart = Math.abs(x0 - scale.position(period.from)) < 1e-3;
          expect(isAtStart || !startsHere).toBe(true);
          expect(textPx).toBeLessThanOrEqual(Math.max((x0 + x1) / 2, x0 + 4) + 1e-6);
          expect(textPx + widthPx).toBeGreaterThanOrEqual(x0 - 1e-6);
        }
      }),
    );
  });

  test('none is inside a closed fold', () => {
    fc.assert(
      fc.property(arbitraryView, ({ axis, ...options }) => {
        const scale = scaleOver(axis, options.window, { x0: 0, x1: options.widthPx });
        for (const { x0, x1 } of ticksOn(axis, options)) {
          for (const fold of axis.folds.filter(({ isOpen }) => !isOpen)) {
            const [start, end] = [scale.position(fold.from), scale.position(fold.to)];
            expect(x0 >= end - 1e-6 || x0 < start + 1e-6).toBe(true);
            expect(x0 >= start - 1e-6 && x1 <= end + 1e-6).toBe(false);
          }
        }
      }),
    );
  });
});
