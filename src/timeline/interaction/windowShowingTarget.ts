import type { Stretch } from '../../time/scale/axis.ts';
import { windowShowing } from '../../time/scale/window.ts';
import type { StoryAxis } from '../layout/index/axisOf.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import { eventOf, type Target } from './target.ts';

/** How near the edge of the window the cursor may come, as a share of its width. */
const margin = 0.08;

/** The window moved as far as it must be for a target to be in it; the same one: it need not be. */
export function windowShowingTarget(
  index: TimelineIndex,
  { axis, places }: StoryAxis,
  window: Stretch,
  target: Target,
): Stretch {
  const rank = index.rankById.get(eventOf(target) ?? '');
  return rank === undefined ? window : windowShowing(axis, window, places[rank] ?? 0, margin);
}
