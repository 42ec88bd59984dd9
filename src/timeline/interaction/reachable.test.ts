import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../time/testing/runs.ts';
import { moveFocus, type Focus } from '../layout/keyboard/moveFocus.ts';
import { arbitrarySeen, type Seen } from '../layout/testing/arbitraryInput.ts';
import { placesInSight, scaleOfScene, sceneOf } from '../layout/testing/seenScene.ts';
import { standIn } from './standIn.ts';
import { windowOfCluster } from './windowOfCluster.ts';

test('the arrow keys reach each event in order of time', () => {
  fc.assert(
    fc.property(arbitrarySeen, ({ index }) => {
      const reached: string[] = [];
      let focus: Focus | null = moveFocus(index, null, 'first');
      while (focus && focus.eventId !== reached.at(-1)) {
        reached.push(focus.eventId);
        focus = moveFocus(index, focus, 'next');
      }
      expect(reached).toEqual(index.known.map(({ event }) => event.id));
    }),
    { numRuns: runs(40) },
  );
});

test('each event in view has a mark that can take the focus: its own or its cluster’s', () => {
  fc.assert(
    fc.property(arbitrarySeen, (seen) => {
      const scene = sceneOf(seen);
      for (const { id } of placesInSight(scene, seen)) {
        const stand = standIn(scene, seen.index, { kind: 'event', eventId: id });
        const ids =
          stand?.kind === 'cluster'
            ? scene.clusters.find(({ key }) => key === stand.key)?.eventIds
            : stand?.kind === 'event' && [stand.eventId];
        expect(ids).toContain(id);
      }
    }),
    { numRuns: runs(60) },
  );
});

/** The scene after a press on its first cluster, or null: that is listed, or there is none. */
function afterPress(seen: Seen): Seen | null {
  const scene = sceneOf(seen);
  const [cluster] = scene.clusters;
  const found = scaleOfScene(scene, seen);
  if (!cluster || !found || !scene.window) return null;
  const { storyAxis } = found;
  const window = windowOfCluster(storyAxis, scene.window, cluster);
  if (!window) return null;
  const unitsIn = ({ from, to }: { from: number; to: number }) =>
    storyAxis.axis.unitsAt(to) - storyAxis.axis.unitsAt(from);
  expect(unitsIn(window)).toBeLessThan(unitsIn(scene.window));
  const next = { ...seen, view: { ...seen.view, window } };
  const shown = new Set(placesInSight(sceneOf(next), next).map(({ id }) => id));
  expect(cluster.eventIds.some((id) => shown.has(id))).toBe(true);
  return next;
}

test('pressing clusters zooms in on their events each time, until one is listed or none is left', () => {
  fc.assert(
    fc.property(arbitrarySeen, (seen) => {
      let [next, presses]: [Seen | null, number] = [seen, 0];
      while (next && presses < 100) [next, presses] = [afterPress(next), presses + 1];
      expect(presses).toBeLessThan(100);
    }),
    { numRuns: runs(40) },
  );
});
