import type { Placed } from './fillTiers.ts';
import { isPlaced, type LabelView } from './placeLabels.ts';
import {
  blocksInSight,
  isCrossed,
  keptInside,
  labelsOf,
  overlaps,
  type Viewport,
} from './showLabels.ts';

/**
 * What is shown until a view's own labels have been placed: those of a scene shown before, at the
 * positions of the view. Farther out these may overlap, and the less important are left out.
 *
 * @param shown the scene; of the same story, and on the same axis
 */
export function labelsMeanwhile(
  shown: LabelView,
  { storyAxis }: LabelView,
  tierLines: readonly number[],
  viewport: Viewport,
): Placed[] {
  const blocks = blocksInSight(shown, viewport).filter((block) =>
    isPlaced(shown, block, tierLines),
  );
  const labels = labelsOf({ ...shown, storyAxis }, blocks, tierLines, viewport);
  return keptInside(withoutOverlap(labels, shown), viewport);
}

function withoutOverlap(labels: readonly Placed[], { index }: LabelView): Placed[] {
  const kept: Placed[] = [];
  const importanceOf = ({ rank }: Placed) => index.events[rank]?.event.importance ?? 3;
  for (const label of labels.toSorted((a, b) => importanceOf(a) - importanceOf(b))) {
    const isFree = kept.every(
      (other) => !overlaps(label, other) && !isCrossed(label, other) && !isCrossed(other, label),
    );
    if (isFree) kept.push(label);
  }
  return kept.toSorted((a, b) => a.rank - b.rank);
}
