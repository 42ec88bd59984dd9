import type { IndexedEvent } from '../index/timelineIndex.ts';
import type { EndStyle, EventMark, MarkRole } from '../scene.ts';
import { barOnAxisPx, dotPx } from '../sizes.ts';
import { laneAt } from './laneAt.ts';
import { laneBarPx, laneUpPx } from './lanes.ts';
import { extentPx, holdPx, placePx } from './viewport.ts';
import type { View } from './view.ts';

/** The mark of one event, on the axis line or on its bar; see `layoutBars` for the bar itself. */
export function layoutEventMark(
  view: View,
  rank: number,
  axisY: number,
  inCluster = false,
): EventMark[] {
  const indexed = view.index.events[rank];
  if (!indexed) return [];
  const { event } = indexed;
  const lane = laneAt(view, rank);
  const sizePx = sizeOf(indexed, lane);
  const { x0, x1 } = extentPx(view, rank, sizePx);
  return [
    {
      key: `event ${event.id}`,
      id: event.id,
      role: roleOf(indexed),
      importance: event.importance,
      x: placePx(view, rank),
      y: axisY - laneUpPx(view.index, lane),
      x0: holdPx(view, x0),
      x1: holdPx(view, x1),
      sizePx,
      isSelected: rank === view.selected,
      inCluster,
      differs: event.differs === true,
    },
  ];
}

export const roleOf = ({ shape, event }: IndexedEvent): MarkRole =>
  event.extent === 'span' ? 'span' : shape === 'dot' ? 'day' : 'within';

function sizeOf(indexed: IndexedEvent, lane: number | null): number {
  if (roleOf(indexed) === 'day') return dotPx[indexed.event.importance];
  return lane === 0 ? barOnAxisPx : laneBarPx;
}

/** @param day ±Infinity when the date is open at that end */
export function endStyle(day: number, isOutside: boolean, isApproximate: boolean): EndStyle {
  if (!Number.isFinite(day)) return 'runs-on';
  if (isOutside) return 'cut';
  return isApproximate ? 'fades' : 'sharp';
}
