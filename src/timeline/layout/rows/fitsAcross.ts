import type { Environment } from '../environment.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { layoutRowNames } from './layoutRowNames.ts';

/** Three labels side by side at their most comfortable width. */
const leastPlotPx = 400;
/** The root font size for which the layout's sizes are meant. */
const usualRemPx = 16;

/**
 * Whether time has room to run across, beside the names of this story's rows; otherwise it runs down
 * the page. Larger type needs more room.
 *
 * @param remPx the root font size; 0 when unknown, which is taken as the default
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
