import type { TimelineIndex } from '../index/timelineIndex.ts';
import { shortestLeaderPx } from '../sizes.ts';

/** From the axis line to the middle of the first lane above it. */
const firstLanePx = 14;
/** From lane to lane: far enough that no event's target covers the middle of another's. */
const pitchPx = 13;
/** When there is no lane above the axis: up to the top of the marks on it. */
const onAxisPx = 8;

/** The height of a bar above the axis. */
export const laneBarPx = 7;

/** Including one for crowds, above all others. */
const lanesOf = ({ lanes, crowds }: TimelineIndex) => lanes.length + (crowds.length > 0 ? 1 : 0);

/** How far the middle of a lane is above the axis. `null` is the lane for crowds. */
export function laneUpPx(index: TimelineIndex, lane: number | null): number {
  const n = lane ?? lanesOf(index) - 1;
  return n === 0 ? 0 : firstLanePx + (n - 1) * pitchPx;
}

/** From the axis to the floor of the lowest label. */
export function lanesHeightPx(index: TimelineIndex): number {
  const highest = Math.max(0, lanesOf(index) - 1);
  const top = highest === 0 ? onAxisPx : laneUpPx(index, highest) + laneBarPx / 2;
  return top + shortestLeaderPx;
}
