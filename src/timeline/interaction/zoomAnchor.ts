import type { Stretch } from '../../time/scale/axis.ts';
import type { StoryAxis } from '../layout/index/axisOf.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import { eventOf, type Target } from './target.ts';

/**
 * What a zoom leaves where it is, as a share of the window's width, from 0 at its start to 1 at its
 * end: the first of the targets whose event is in the window. A bar that only reaches into the
 * window holds it at the edge nearest to where the event hangs.
 *
 * @param targets in order of preference; null, an article or an event out of sight is passed over
 * @param otherwise where none of them is in sight
 */
export function zoomAnchor(
  { rankById }: TimelineIndex,
  { axis, places, starts, ends }: StoryAxis,
  window: Stretch,
  targets: readonly (Target | null)[],
  otherwise = 0.5,
): number {
  const [start, end] = [axis.unitsAt(window.from), axis.unitsAt(window.to)];
  for (const target of targets) {
    const rank = target === null ? undefined : rankById.get(eventOf(target) ?? '');
    if (rank === undefined) continue;
    const place = places[rank] ?? 0;
    const isVisible = Math.min(starts[rank] ?? place, place) <= end;
    if (!isVisible || Math.max(ends[rank] ?? place, place) < start) continue;
    return Math.min(1, Math.max(0, (place - start) / (end - start)));
  }
  return otherwise;
}
