import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import type { Scene } from '../scene.ts';
import { arbitrarySeen } from '../testing/arbitraryInput.ts';
import { testEnvironment } from '../testing/fakeMeasure.ts';
import { day, event, story } from '../testing/inventStory.ts';
import { placesInSight, scaleOfScene, sceneOf } from '../testing/seenScene.ts';
import { runs } from '../../../time/testing/runs.ts';

/** Hundreds of scenes a test, on machines that may be busy. */

describe('marks', () => {
  test('are never narrower than their dates, as far as these are in sight', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const scene = sceneOf(seen);
        const scale = scaleOfScene(scene, seen)?.scale;
        const rankOf = seen.index.rankById;
        const hold = (x: number) => Math.min(Math.max(x, scene.plot.x0), scene.plot.x1);
        for (const { id, x0, x1 } of scene.marks) {
          const indexed = seen.index.events[rankOf.get(id) ?? -1];
          const [from, to] = [indexed?.from ?? 0, indexed?.to ?? 0];
          expect(x0).toBeLessThanOrEqual(hold(scale?.position(from) ?? 0) + 1e-6);
          expect(x1).toBeGreaterThanOrEqual(hold(scale?.position(to) ?? 0) - 1e-6);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('show every event in the window once, by itself or counted in a cluster', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const scene = sceneOf(seen);
        const ids = [
          ...scene.marks.filter(({ inCluster }) => !inCluster).map(({ id }) => id),
          ...scene.clusters.flatMap(({ eventIds }) => eventIds),
        ];
        expect(new Set(ids).size).toBe(ids.length);
        const missing = placesInSight(scene, seen).filter(({ id }) => !ids.includes(id));
        expect(missing).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test('hang within their own dates', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const found = scaleOfScene(sceneOf(seen), seen);
        const { axis, places } = found?.storyAxis ?? { axis: null, places: [] };
        for (const { rank, from, to } of seen.index.known) {
          const place = places[rank] ?? 0;
          expect(place).toBeGreaterThan((axis?.unitsAt(from) ?? 0) - 1e-9);
          expect(place).toBeLessThan((axis?.unitsAt(to) ?? 0) + 1e-9);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('on the axis never lie on one another, be they dots or clusters', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        expect(overlapping(sceneOf(seen))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test('never lie on the wide number of a crowd beside them', () => {
    fc.assert(
      fc.property(arbitraryCrowds, fc.integer({ min: 240, max: 1200 }), (days, widthPx) => {
        const index = prepareTimeline(story(eventsOn(days), []));
        const view = { scaleKind: 'linear', window: null, openFolds: [], selected: null } as const;
        const scene = layoutTimeline(index, view, { widthPx }, testEnvironment());
        expect(overlapping(scene)).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});

/** Some days apart from one another, with few or many events each. */
const arbitraryCrowds = fc.array(
  fc.record({ gap: fc.integer({ min: 1, max: 6 }), count: fc.constantFrom(1, 1, 2, 15, 1100) }),
  { minLength: 3, maxLength: 40 },
);

function eventsOn(days: readonly { gap: number; count: number }[]) {
  let at = day(2023);
  return days.flatMap(({ gap, count }, n) => {
    at += gap;
    return Array.from({ length: count }, (_, k) => event(`e${n}-${k}`, at));
  });
}

/** What lies on the axis over what is before it there. */
function overlapping(scene: Scene) {
  const dots = scene.marks.filter(({ role, inCluster }) => role === 'day' && !inCluster);
  // Pushed in from the edge it may lie on what is next to it.
  const isWhole = ({ x0, x1 }: { x0: number; x1: number }) =>
    x0 > scene.plot.x0 && x1 < scene.plot.x1;
  const onAxis = [
    ...scene.clusters.filter(({ y }) => y === scene.axis.y).filter(isWhole),
    ...dots.map(({ x, sizePx }) => ({ x0: x - sizePx / 2, x1: x + sizePx / 2 })),
  ].sort((a, b) => a.x0 - b.x0);
  return onAxis.filter(({ x0 }, n) => x0 < (onAxis[n - 1]?.x1 ?? -Infinity) - 0.01);
}

describe('rows', () => {
  test('have every account in the window, where its event hangs', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const scene = sceneOf(seen);
        const places = placesInSight(scene, seen);
        for (const { rowId, marks } of scene.rows.rows) {
          const reported = places.filter(({ rank }) =>
            seen.index.events[rank]?.event.reportedBy.includes(rowId),
          );
          const shown = new Map(
            marks.flatMap((mark) => mark.eventIds.map((id) => [id, mark] as const)),
          );
          expect(reported.filter(({ id }) => !shown.has(id))).toEqual([]);
          for (const { id, x } of reported) {
            expect(x).toBeGreaterThanOrEqual((shown.get(id)?.x0 ?? Infinity) - 0.01);
            expect(x).toBeLessThanOrEqual((shown.get(id)?.x1 ?? -Infinity) + 0.01);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
