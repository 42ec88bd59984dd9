import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFactsOf } from '../../../time/scale/axisFacts.ts';
import { runs } from '../../../time/testing/runs.ts';
import { firstRankOf } from '../../../story/model/firstRankOf.ts';
import { edgePx } from '../sizes.ts';
import { arbitrarySeen, type Seen } from '../testing/arbitraryInput.ts';
import { scaleOfScene, sceneOf } from '../testing/seenScene.ts';
import { axisOf } from './axisOf.ts';
import { prepareTimeline } from './prepareTimeline.ts';

/** A story through a window as it is when only some of its events have come. */
const arbitraryPart = fc
  .record({
    seen: arbitrarySeen,
    hasCome: fc.func(fc.boolean()),
    stretches: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ seen, hasCome, stretches }) => {
    const { index: whole, input } = seen;
    const { rows, zone } = input;
    const inOrder = whole.known.map(({ event }, rank) => ({ ...event, order: rank }));
    const facts = axisFactsOf(
      inOrder,
      rows.map(({ published, precision }) => ({ bounds: published, precision })),
      zone,
    );
    const reports = whole.rows.map(({ row: { rowId }, ranks }) => ({
      rowId,
      articles: [rowId],
      counts: Array.from({ length: stretches }, (_, n) => {
        const [first, end] = [n, n + 1].map((at) => firstRankOf(at, stretches, inOrder.length));
        return ranks.filter((rank) => rank >= (first ?? 0) && rank < (end ?? 0)).length;
      }),
    }));
    const part = (events: typeof inOrder) =>
      prepareTimeline({ ...input, events, rest: { facts, reports } });
    return {
      whole,
      all: part(inOrder),
      seen: { ...seen, index: part(inOrder.filter((event) => hasCome(event.id))) },
    };
  });

/** How many events a scene shows, and the ids of those of which more is known. */
function shownIn(seen: Seen) {
  const scene = sceneOf(seen);
  const own = scene.marks.filter(({ inCluster }) => !inCluster).map(({ id }) => id);
  const gathered = scene.clusters.flatMap(({ eventIds }) => eventIds);
  return {
    scene,
    ids: [...own, ...gathered],
    count: own.length + scene.clusters.reduce((sum, cluster) => sum + cluster.count, 0),
  };
}

test('an event has the same position before and after it loads', () => {
  fc.assert(
    fc.property(arbitraryPart, ({ whole, seen: { index, view } }) => {
      const { scaleKind, openFolds } = view;
      const before = axisOf(index, scaleKind, openFolds);
      const after = axisOf(whole, scaleKind, openFolds);
      expect(before?.places).toEqual(after?.places);
      expect(before?.axis.folds).toEqual(after?.axis.folds);
    }),
    { numRuns: runs(60) },
  );
});

test('marks and clusters together count all events, including those not yet loaded', () => {
  fc.assert(
    fc.property(arbitraryPart, ({ whole, seen }) => {
      const all = shownIn({ ...seen, view: { ...seen.view, window: null, selected: null } });
      expect(all.count).toBe(whole.events.length);
      const { scene, ids, count } = shownIn(seen);
      expect(new Set(ids).size).toBe(ids.length);
      const found = scaleOfScene(scene, seen);
      const isInSight = (rank: number) => {
        const x = found?.scale.positionOfUnits(found.storyAxis.places[rank] ?? 0) ?? 0;
        return x >= scene.plot.x0 + edgePx && x <= scene.plot.x1 - edgePx;
      };
      const inSight = whole.known.filter(({ rank }) => isInSight(rank));
      const known = inSight.filter(({ event }) => seen.index.rankById.has(event.id));
      expect(known.filter(({ event }) => !ids.includes(event.id))).toEqual([]);
      expect(count - ids.length).toBeGreaterThanOrEqual(inSight.length - known.length);
    }),
    { numRuns: runs(60) },
  );
});

test('a row states how many events it reports, before and after they load', () => {
  fc.assert(
    fc.property(arbitraryPart, ({ whole, all, seen }) => {
      const counts = (index: typeof whole) => index.rows.map(({ ranks }) => ranks.length);
      expect(counts(seen.index)).toEqual(counts(whole));
      expect(all.rows.map(({ ranks }) => ranks)).toEqual(whole.rows.map(({ ranks }) => ranks));
      const { scene } = shownIn({ ...seen, view: { ...seen.view, window: null } });
      for (const { rowId, marks } of scene.rows.rows) {
        const count = marks.reduce((sum, mark) => sum + mark.count, 0);
        expect(count).toBe(whole.rowById.get(rowId)?.ranks.length);
      }
    }),
    { numRuns: runs(60) },
  );
});

test('the number of lanes is the same before and after events load', () => {
  fc.assert(
    fc.property(arbitraryPart, ({ all, seen }) => {
      expect(seen.index.lanes.length).toBe(all.lanes.length);
    }),
    { numRuns: runs(30) },
  );
});
