import type { Stretch } from '../../time/scale/axis.ts';
import { windowShowing } from '../../time/scale/window.ts';
import type { StoryAxis } from '../layout/index/axisOf.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import { eventOf, type Target } from './target.ts';

/** How close to the edge of the window the cursor may come, as a fraction of its width. */
const margin = 0.08;

/** The window moved just enough to contain a target; the same window when it already does. */
export function windowShowingTarget(
  index: TimelineIndex,
  { axis, places }: StoryAxis,
  window: Stretch,
  target: Target,
): Stretch {
  const rank = index.rankById.get(eventOf(target) ?? '');
  return rank === undefined ? window : windowShowing(axis, window, places[rank] ?? 0, margin);
}
