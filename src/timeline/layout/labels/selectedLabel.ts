import type { TimelineIndex } from '../index/timelineIndex.ts';
import { selectedPaddingPx } from '../sizes.ts';
import type { Placed } from './fillTiers.ts';
import type { LabelShape } from './labelShapes.ts';
import { isCrossed, overlaps } from './showLabels.ts';

/**
 * The selected event always has its label. If it already has one, that stays where it is; otherwise
 * it gets the position that costs the least, and the labels there give way while it is selected. No
 * other label moves.
 *
 * @param x the position of the selected event's leader
 * @param shapes the ways to set its label, best first
 */
export function withSelected(
  shown: readonly Placed[],
  selected: { readonly rank: number; readonly x: number; readonly shapes: readonly LabelShape[] },
  {
    index,
    tierLines,
    widthPx,
  }: { index: TimelineIndex; tierLines: readonly number[]; widthPx: number },
): { readonly others: readonly Placed[]; readonly selected: Placed | null } {
  const { rank } = selected;
  const own = shown.find((label) => label.rank === rank);
  const others = shown.filter((label) => label.rank !== rank);
  const ownPlaces = own ? [heldWithin(own, widthPx)] : [];
  const places = [...ownPlaces, ...placesFor(selected, tierLines, widthPx)];
  let best: { place: Placed; cost: number } | null = null;
  for (const place of places) {
    const cost =
      costOf(place, others, index) + (place === ownPlaces[0] ? 0 : 0.5 + place.tier * 0.1);
    if (!best || cost < best.cost) best = { place, cost };
  }
  if (!best) return { others, selected: null };
  const { place } = best;
  return { others: others.filter((other) => !conflicts(place, other)), selected: place };
}

type Selected = { rank: number; x: number; shapes: readonly LabelShape[] };

function placesFor(
  { rank, x, shapes }: Selected,
  tierLines: readonly number[],
  widthPx: number,
): Placed[] {
  return tierLines.flatMap((lines, tier) =>
    shapes
      .filter(
        (shape) =>
          shape.lines.length <= lines && shape.widthPx + 2 * selectedPaddingPx.x <= widthPx,
      )
      .flatMap((shape) =>
        [0, 0.5, 1].map((share) =>
          heldWithin({ rank, x, shape, tier, left: x - share * shape.widthPx }, widthPx),
        ),
      ),
  );
}

/** Moved so that the drawing's edge does not cut its box. */
function heldWithin(place: Placed, widthPx: number): Placed {
  const { x } = selectedPaddingPx;
  const most = widthPx - place.shape.widthPx - x;
  return { ...place, left: Math.max(x, Math.min(place.left, most)) };
}

/** The cost of what gives way: each importance weighs four times the next. */
function costOf(place: Placed, others: readonly Placed[], { events }: TimelineIndex): number {
  return others
    .filter((other) => conflicts(place, other))
    .reduce((sum, { rank }) => sum + 4 ** (3 - (events[rank]?.event.importance ?? 3)), 0);
}

/** The selected label is drawn in a box with padding. */
const padded = (label: Placed): Placed => ({
  ...label,
  left: label.left - selectedPaddingPx.x,
  shape: { ...label.shape, widthPx: label.shape.widthPx + 2 * selectedPaddingPx.x },
});

const conflicts = (place: Placed, other: Placed) =>
  overlaps(padded(place), other) || isCrossed(padded(place), other) || isCrossed(other, place);
