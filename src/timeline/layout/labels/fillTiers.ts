import { labelGapPx, leaderGapPx } from '../sizes.ts';
import type { LabelShape } from './labelShapes.ts';

/** A label to be placed: the position of its leader, and the ways it may be set, best first. */
export type Wanted = {
  readonly rank: number;
  readonly x: number;
  /** Of the highest importance. */
  readonly isMain: boolean;
  /** No shape is narrower. Known long before the shapes are, which takes breaking its title. */
  readonly leastPx: number;
  readonly shapes: readonly LabelShape[];
};

/** A label in its final position. */
export type Placed = {
  readonly rank: number;
  readonly x: number;
  readonly shape: LabelShape;
  /** 0 is the tier next to the axis. */
  readonly tier: number;
  /** The x of its left edge. */
  readonly left: number;
};

export type TierRules = {
  readonly x0: number;
  readonly x1: number;
  /** How many lines of title each tier has room for; its length is the number of tiers. */
  readonly tierLines: readonly number[];
};

/**
 * Places labels in tiers, or returns null when they do not all fit.
 *
 * A label is above its own leader, and every leader runs straight down, so a label may only cover
 * the positions of events whose own labels are lower. The tiers are filled from the axis upwards: in
 * each, from right to left, whatever fits between the leaders of all labels still to be placed stays
 * there, as close as possible to its ideal position, with its left edge on its leader. Around a
 * dense spot the outermost labels settle low, pointing outwards, and the inner ones higher: a
 * pyramid without a crossing. O(labels × tiers).
 *
 * Boundary labelling with straight leaders (Bekos, Kaufmann, Symvonis and Wolff 2007) is the family;
 * filling it by tiers is ours.
 *
 * @param wanted sorted by `x`
 */
export function fillTiers(wanted: readonly Wanted[], rules: TierRules): Placed[] | null {
  const placed: Placed[] = [];
  let waiting = wanted;
  for (let tier = 0; tier < rules.tierLines.length && waiting.length > 0; tier += 1) {
    const { stays, goesOn } = fillTier(waiting, tier, rules);
    placed.push(...stays);
    waiting = goesOn;
  }
  return waiting.length === 0 ? placed : null;
}

function fillTier(waiting: readonly Wanted[], tier: number, { x0, x1, tierLines }: TierRules) {
  const stays: Placed[] = [];
  const goesOn: Wanted[] = [];
  const mostLines = tierLines[tier] ?? 0;
  let free = x1;
  for (let n = waiting.length - 1; n >= 0; n -= 1) {
    const label = waiting[n];
    if (!label) continue;
    const start = Math.max(x0, (waiting[n - 1]?.x ?? -Infinity) + leaderGapPx);
    const shape = firstFitting(label, mostLines, start, free);
    if (shape) {
      const left = Math.min(label.x, free - shape.widthPx);
      stays.push({ rank: label.rank, x: label.x, shape, tier, left });
      free = left - labelGapPx;
    } else {
      goesOn.push(label);
      free = Math.min(free, label.x - leaderGapPx);
    }
  }
  return { stays, goesOn: goesOn.toReversed() };
}

/** The best shape that fits between two x positions and covers its leader. */
function firstFitting(
  label: Wanted,
  mostLines: number,
  start: number,
  free: number,
): LabelShape | null {
  const { x } = label;
  if (x < start || x > free || label.leastPx > free - start) return null;
  for (const shape of label.shapes) {
    if (shape.lines.length > mostLines) continue;
    const left = Math.min(x, free - shape.widthPx);
    if (left >= start && left + shape.widthPx >= x) return shape;
  }
  return null;
}
