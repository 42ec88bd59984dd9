import type { TimeScale } from '../../../time/scale/scaleOver.ts';
import { labelGapPx, leaderGapPx } from '../sizes.ts';
import { blocksBetween, type Block } from '../index/level.ts';
import type { Placed } from './fillTiers.ts';
import { placedInBlock, type LabelView } from './placeLabels.ts';

export type Viewport = {
  readonly scale: TimeScale;
  /** Events between these are visible, in pixels. */
  readonly x0: number;
  readonly x1: number;
  /** Labels stay within 0 and this. */
  readonly widthPx: number;
};

/**
 * The visible labels, in pixels of the drawing. Their tiers are those of the level. A label that the
 * drawing's edge would cut moves inwards along its leader; if its neighbours leave no room for that,
 * it is dropped.
 */
export function showLabels(
  view: LabelView,
  tierLines: readonly number[],
  viewport: Viewport,
): Placed[] {
  return keptInside(labelsOf(view, blocksInSight(view, viewport), tierLines, viewport), viewport);
}

/** The blocks of a level that lie at least partly in sight. */
export function blocksInSight(
  { index, storyAxis, level }: Pick<LabelView, 'index' | 'storyAxis' | 'level'>,
  { scale, x0, x1 }: Viewport,
): Block[] {
  const { axis } = storyAxis;
  const range = [axis.unitsAt(scale.invert(x0)), axis.unitsAt(scale.invert(x1))] as const;
  return blocksBetween(index, storyAxis, level, range);
}

/** The visible labels of some blocks, where their level has them. */
export const labelsOf = (
  view: LabelView,
  blocks: readonly Block[],
  tierLines: readonly number[],
  { scale, x0, x1 }: Viewport,
): Placed[] =>
  blocks
    .flatMap((block) => placedInBlock(view, block, tierLines))
    .map((label) => {
      const x = scale.positionOfUnits(view.storyAxis.places[label.rank] ?? 0);
      return { ...label, x, left: x + label.left - label.x };
    })
    .filter(({ x }) => x >= x0 && x <= x1);

/** Those that are within the drawing's edges, or can be moved there. */
export function keptInside(inSight: readonly Placed[], { widthPx }: Viewport): Placed[] {
  const shown: Placed[] = [];
  // One at a time, since two that are moved inwards from opposite sides may meet.
  for (const label of inSight) {
    const held = holdWithin(label, [inSight, shown], widthPx);
    if (held) shown.push(held);
  }
  return shown;
}

/**
 * `null` when there is no room. `others` are all visible labels in their original positions, and
 * those already moved.
 */
function holdWithin(
  label: Placed,
  others: readonly (readonly Placed[])[],
  widthPx: number,
): Placed | null {
  const { left, shape, x } = label;
  const inside = Math.max(0, Math.min(left, widthPx - shape.widthPx));
  // Less than a pixel beyond the edge is a matter of rounding that nobody sees.
  if (Math.abs(inside - left) < 1) return { ...label, left: inside };
  const moved = { ...label, left: inside };
  const isOverLeader = inside <= x && x <= inside + shape.widthPx;
  const isFree = others.every((some) =>
    some.every(
      (other) => other.rank === label.rank || !(overlaps(moved, other) || isCrossed(moved, other)),
    ),
  );
  return isOverLeader && isFree && shape.widthPx <= widthPx ? moved : null;
}

/** A label that has moved may come closer to its neighbours than one in its own position. */
const leastGapPx = labelGapPx / 2;

/** In one tier, too close to be told apart. */
export const overlaps = (a: Placed, b: Placed) =>
  a.tier === b.tier &&
  a.left < b.left + b.shape.widthPx + leastGapPx &&
  b.left < a.left + a.shape.widthPx + leastGapPx;

/** The leader of `other`, coming from above, crosses the label. */
export const isCrossed = (label: Placed, other: Placed) =>
  other.tier > label.tier &&
  other.x > label.left - leaderGapPx &&
  other.x < label.left + label.shape.widthPx + leaderGapPx;
