import type { Stretch } from '../../time/scale/axis.ts';
import type { StoryAxis } from '../layout/index/axisOf.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import { eventOf, type Target } from './target.ts';

/**
 * What a zoom keeps in place, as a fraction of the window's width, from 0 at its start to 1 at its
 * end: the first of the targets whose event is in the window. A bar that only extends into the
 * window anchors it at the edge nearest to the event's position.
 *
 * @param targets in order of preference; null, an article and an event outside the window are
 *   skipped
 * @param otherwise used when none of them is in the window
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
