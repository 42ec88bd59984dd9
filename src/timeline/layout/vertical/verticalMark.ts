import type { IndexedEvent } from '../index/timelineIndex.ts';
import { endStyle, roleOf } from '../marks/eventMark.ts';
import { dotPx } from '../sizes.ts';
import type { VerticalGeometry } from './verticalGeometry.ts';
import { hangPx } from './placeRows.ts';
import type { VerticalMark } from './verticalScene.ts';

const barOnRailPx = 8;
const barAsidePx = 6;

/**
 * The mark of an event on the time line. Its bar is there too if no other date overlaps it. Side by
 * side, all bars of a story would be a bundle of stripes down the page, so any other bar is drawn
 * beside the line, and only while its event is selected: the row gives the date in words.
 */
export function layoutVerticalMark(
  geometry: VerticalGeometry,
  indexed: IndexedEvent,
): VerticalMark {
  const { storyAxis, columns, placed } = geometry;
  const { event, lane, rank } = indexed;
  const isAside = lane !== 0;
  const y = (placed.tops[rank] ?? 0) + hangPx;
  const yOf = (units: number) => Math.min(Math.max(placed.yAt(units), 0), placed.heightPx);
  const unitsAt = storyAxis.axis.unitsAt;
  const sizePx = sizeOf(indexed);
  return {
    role: roleOf(indexed),
    x: columns.railX,
    barX: isAside ? columns.asideX : columns.railX,
    isAside,
    y,
    y0: Math.min(yOf(storyAxis.starts[rank] ?? 0), y - sizePx / 2),
    y1: Math.max(yOf(storyAxis.ends[rank] ?? 0), y + sizePx / 2),
    sizePx,
    core: event.core && { y0: yOf(unitsAt(event.core.from)), y1: yOf(unitsAt(event.core.to)) },
    start: endStyle(indexed.from, false, event.approximateStart),
    end: endStyle(indexed.to, false, event.approximateEnd),
  };
}

function sizeOf({ shape, lane, event }: IndexedEvent): number {
  if (shape === 'dot') return dotPx[event.importance];
  return lane === 0 ? barOnRailPx : barAsidePx;
}
