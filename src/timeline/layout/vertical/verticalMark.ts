import type { IndexedEvent } from '../index/timelineIndex.ts';
import { endStyle, roleOf } from '../marks/eventMark.ts';
import { dotPx } from '../sizes.ts';
import type { Ground } from './ground.ts';
import { hangPx } from './placeRows.ts';
import type { VerticalMark } from './verticalScene.ts';
import { firstLanePx } from './verticalSizes.ts';

const barOnRailPx = 8;

/** The mark of an event on the line of time or in its lane right of it. */
export function layoutVerticalMark(ground: Ground, indexed: IndexedEvent): VerticalMark {
  const { storyAxis, columns, placed, index } = ground;
  const { event, lane, rank } = indexed;
  const y = (placed.tops[rank] ?? 0) + hangPx;
  const yOf = (units: number) => Math.min(Math.max(placed.yAt(units), 0), placed.heightPx);
  const unitsAt = storyAxis.axis.unitsAt;
  const sizePx = sizeOf(indexed, columns.lanePitch);
  return {
    role: roleOf(indexed),
    x: columns.railX + laneX(lane ?? index.lanes.length - 1, columns.lanePitch),
    y,
    y0: Math.min(yOf(storyAxis.starts[rank] ?? 0), y - sizePx / 2),
    y1: Math.max(yOf(storyAxis.ends[rank] ?? 0), y + sizePx / 2),
    sizePx,
    core: event.core && { y0: yOf(unitsAt(event.core.from)), y1: yOf(unitsAt(event.core.to)) },
    start: endStyle(indexed.from, false, event.approximateStart),
    end: endStyle(indexed.to, false, event.approximateEnd),
  };
}

const laneX = (lane: number, pitch: number) => (lane === 0 ? 0 : firstLanePx + lane * pitch);

function sizeOf({ shape, lane, event }: IndexedEvent, lanePitch: number): number {
  if (shape === 'dot') return dotPx[event.importance];
  return lane === 0 ? barOnRailPx : Math.max(3, Math.min(6, lanePitch - 2));
}
