import { scaleOver } from '../../../time/scale/scaleOver.ts';
import { axisOf } from '../index/axisOf.ts';
import { layoutTimeline, type TimelineView } from '../layoutTimeline.ts';
import type { Scene } from '../scene.ts';
import { edgePx, insetPx } from '../sizes.ts';
import type { Seen } from './arbitraryInput.ts';
import { testEnvironment } from './fakeMeasure.ts';

export const environment = testEnvironment();

export const wholeStory: TimelineView = {
  scaleKind: 'elastic',
  window: null,
  openFolds: [],
  selected: null,
};

export const sceneOf = ({
  index,
  view,
  widthPx,
  since,
}: Pick<Seen, 'index' | 'view' | 'widthPx' | 'since'>) =>
  layoutTimeline(index, view, { widthPx, ...(since !== undefined && { since }) }, environment);

/** The scale that a scene was drawn with; `null` when it is empty. */
export function scaleOfScene(scene: Scene, { index, view }: Seen) {
  const storyAxis = axisOf(index, view.scaleKind, view.openFolds);
  if (!storyAxis || !scene.window) return null;
  const range = { x0: scene.plot.x0 + insetPx, x1: scene.plot.x1 - insetPx };
  return { storyAxis, scale: scaleOver(storyAxis.axis, scene.window, range) };
}

/** The visible events and their positions; any closer than `edgePx` to an edge are not visible. */
export function placesInSight(scene: Scene, seen: Seen) {
  const found = scaleOfScene(scene, seen);
  if (!found) return [];
  const { storyAxis, scale } = found;
  return seen.index.known
    .map(({ event: { id }, rank }) => ({
      id,
      rank,
      x: scale.positionOfUnits(storyAxis.places[rank] ?? 0),
    }))
    .filter(({ x }) => x >= scene.plot.x0 + edgePx && x <= scene.plot.x1 - edgePx);
}
