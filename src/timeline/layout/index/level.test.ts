import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutTimeline } from '../layoutTimeline.ts';
import { testEnvironment } from '../testing/fakeMeasure.ts';
import { day, event, row, story } from '../testing/inventStory.ts';
import { axisOf } from './axisOf.ts';
import { blocksBetween, levelOf } from './level.ts';
import { prepareTimeline } from './prepareTimeline.ts';
import { runs } from '../../../time/testing/runs.ts';

/** Three thousand events over thirty years, thicker here and thinner there. */
const many = prepareTimeline(
  story(
    Array.from({ length: 3000 }, (_, n) =>
      event(
        `e${n}`,
        day(1993) + Math.floor(10_000 * ((n * 0.618_034) % 1) ** 2),
        n % 7 === 0 ? 31 : 1,
        {
          importance: ([1, 2, 3, 3, 3] as const)[n % 5] ?? 3,
          title: `What happened as number ${n}`,
        },
      ),
    ),
    [row('courier', day(2023, 9, 9))],
  ),
);

const environment = testEnvironment();

const arbitraryZoom = fc.record({
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  log: fc.double({ min: 0, max: 3, noNaN: true }),
  kind: fc.constantFrom('elastic' as const, 'linear' as const),
});

test('a level is at most the true zoom and at least five sixths of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (zoom) => {
      const { pxPerUnit } = levelOf(zoom, 0.37);
      expect(pxPerUnit).toBeLessThanOrEqual(zoom);
      expect(pxPerUnit).toBeGreaterThan(zoom * 0.83);
    }),
  );
  expect(levelOf(0.37, 0.37).pxPerUnit).toBe(0.37);
});

/** During a zoom that began at 4. */
const keyAt = (zoom: number) => levelOf(zoom, 1, 4).key;

test('during a zoom a level lasts for a doubling, counted from where the zoom began', () => {
  expect(keyAt(4.1)).toBe(keyAt(7.9));
  expect(keyAt(7.9)).not.toBe(keyAt(8.1));
  expect(keyAt(3.9)).toBe(keyAt(2.1));
  expect(levelOf(4, 1, 4)).toEqual(levelOf(4, 1));
});

test('blocks follow one another without a gap and have every event once', () => {
  for (const kind of ['elastic', 'linear'] as const) {
    const storyAxis = axisOf(many, kind, []);
    if (!storyAxis) throw new Error('no axis');
    const { length } = storyAxis.axis;
    const level = levelOf((40 * 890) / length, 890 / length);
    const blocks = blocksBetween(many, storyAxis, level, [0, length]);
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks[0]?.first).toBe(0);
    expect(blocks.at(-1)?.last).toBe(3000);
    blocks.slice(1).forEach(({ first, from }, n) => {
      expect(first).toBe(blocks[n]?.last);
      expect(from).toBe(blocks[n]?.to);
    });
  }
});

test('a scene of a large story has what fits, at every zoom, and nothing overlaps', () => {
  fc.assert(
    fc.property(arbitraryZoom, ({ start, log, kind }) => {
      const axis = axisOf(many, kind, [])?.axis;
      if (!axis) throw new Error('no axis');
      const length = axis.length / 10 ** log;
      const from = start * (axis.length - length);
      const window = { from: axis.dayAt(from), to: axis.dayAt(from + length) };
      const view = { scaleKind: kind, window, openFolds: [], selected: null };
      const scene = layoutTimeline(many, view, { widthPx: 890 }, environment);
      expect(scene.marks.length + scene.clusters.length).toBeLessThan(600);
      expect(scene.labels.length).toBeLessThan(80);
      const boxes = scene.labels.toSorted((a, b) => a.x0 - b.x0);
      const overlapping = boxes.filter((a, n) =>
        boxes.slice(n + 1).some((b) => b.x0 < a.x1 - 0.01 && a.y0 < b.y1 && b.y0 < a.y1),
      );
      expect(overlapping).toEqual([]);
    }),
    { numRuns: runs(40) },
  );
});
