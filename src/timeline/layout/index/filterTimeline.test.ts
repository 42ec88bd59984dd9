import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutMinimap } from '../minimap/layoutMinimap.ts';
import { arbitrarySeen } from '../testing/arbitraryStory.ts';
import { bridge } from '../testing/inventStory.ts';
import { environment, sceneOf, wholeStory } from '../testing/seenScene.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import { filterTimeline } from './filterTimeline.ts';
import { prepareTimeline } from './prepareTimeline.ts';

const all = { event: () => true, row: () => true };

test('a filter that keeps everything changes nothing', () => {
  fc.assert(
    fc.property(arbitrarySeen, (seen) => {
      const index = filterTimeline(seen.index, all);
      expect(sceneOf({ ...seen, index })).toEqual(sceneOf(seen));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a filter takes events away and moves none of the others', () => {
  fc.assert(
    fc.property(arbitrarySeen, fc.integer({ min: 2, max: 5 }), (seen, nth) => {
      const isKept = (id: string) => Number(id.slice(1)) % nth !== 0;
      const index = filterTimeline(seen.index, { ...all, event: isKept });
      const [scene, whole] = [sceneOf({ ...seen, index }), sceneOf(seen)];
      const before = new Map(whole.marks.map((mark) => [mark.id, mark]));
      const ids = [
        ...scene.marks.map(({ id }) => id),
        ...scene.clusters.flatMap(({ eventIds }) => eventIds),
      ];
      expect(ids.every(isKept)).toBe(true);
      for (const { id, x, x0, x1 } of scene.marks) {
        const old = before.get(id);
        expect(x).toBeCloseTo(old?.x ?? x, 6);
        expect([x0, x1].map(Math.round)).toEqual([old?.x0 ?? x0, old?.x1 ?? x1].map(Math.round));
      }
      expect(scene.axis.folds.map(({ x }) => x)).toEqual(whole.axis.folds.map(({ x }) => x));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the bridge as one article tells it has one row and its events', () => {
  const whole = prepareTimeline(bridge);
  const reported = new Set(
    bridge.events.filter(({ reportedBy }) => reportedBy.includes('post')).map(({ id }) => id),
  );
  const index = filterTimeline(whole, {
    event: (id) => reported.has(id),
    row: (id) => id === 'post',
  });
  const before = layoutTimeline(whole, wholeStory, { widthPx: 890 }, environment);
  const scene = layoutTimeline(index, wholeStory, { widthPx: 890 }, environment);
  expect(scene.plot).toEqual(before.plot);
  expect(scene.axis.y).toBe(before.axis.y);
  expect(scene.rows.rows.map(({ articleId }) => articleId)).toEqual(['post']);
  expect(scene.labels.map(({ id }) => id)).toEqual([
    'rebuilt',
    'inspection',
    'closed',
    'video',
    'union',
  ]);
  const strip = { x0: 0, x1: 800 };
  expect(layoutMinimap(index, { ...wholeStory }, strip)?.ticks).toHaveLength(5);
});
