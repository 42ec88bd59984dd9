import type { Environment } from '../environment.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { layoutRowNames } from './layoutRowNames.ts';

/** Three labels beside each other at their easiest width. */
const leastPlotPx = 400;
/** The root's size of type that the layout's own goes with. */
const usualRemPx = 16;

/**
 * Whether time has room to run across, beside the names of this story's rows; else it runs down the
 * page. Larger type needs more room for the same.
 *
 * @param remPx the root's size of type; 0: not known, taken as the usual
 */
export function fitsAcross(
  index: TimelineIndex,
  widthPx: number,
  remPx: number,
  environment: Environment,
): boolean {
  const roomPx = widthPx * Math.min(1, usualRemPx / (remPx || usualRemPx));
  const { above, gutterPx } = layoutRowNames(index, roomPx, environment);
  return (index.rows.length === 0 || !above) && roomPx - gutterPx >= leastPlotPx;
}
