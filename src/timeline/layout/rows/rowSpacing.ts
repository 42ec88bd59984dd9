import type { TimelineIndex } from '../index/timelineIndex.ts';
import { airyRowsPx, closeRowsPx, rowWithNameAbovePx } from '../sizes.ts';
import type { RowNames } from './layoutRowNames.ts';

/** Measures of the rows in pixels. */
export type RowSpacing = {
  /** Above the first row, for the words “Who reported it”. */
  readonly head: number;
  /** From row to row. */
  readonly pitch: number;
  /** Between two outlets. */
  readonly groupGap: number;
  readonly foot: number;
  /** All of them together. */
  readonly heightPx: number;
};

/**
 * With less than this above the axis, the rows move closer together: labels need the height more.
 */
const airyAbovePx = 330;

/**
 * How far apart the rows are: close together when the drawing's height would otherwise leave little
 * for labels. It depends on the story and the size alone, so that nothing jumps while one reads.
 *
 * @param heightPx of everything drawn except the foot of the axis; Infinity when unbounded
 */
export function rowSpacing(index: TimelineIndex, names: RowNames, heightPx: number): RowSpacing {
  const airy = spaced(index, names, airyRowsPx);
  return heightPx - airy.heightPx >= airyAbovePx ? airy : spaced(index, names, closeRowsPx);
}

function spaced(
  { rows }: TimelineIndex,
  { above }: RowNames,
  sizes: Omit<RowSpacing, 'heightPx'>,
): RowSpacing {
  const pitch = above ? rowWithNameAbovePx : sizes.pitch;
  const gaps = rows.filter(({ row }, n) => n > 0 && rows[n - 1]?.row.group !== row.group).length;
  const heightPx = sizes.head + rows.length * pitch + gaps * sizes.groupGap + sizes.foot;
  return { ...sizes, pitch, heightPx };
}
