import type { EventMark, Label } from '../scene.ts';
import { laneAt } from '../marks/laneAt.ts';
import { laneUpPx, lanesHeightPx } from '../marks/lanes.ts';
import { isVisible, placePx } from '../marks/viewport.ts';
import type { View } from '../marks/view.ts';
import { clusterHeightPx, clusterInLanePx, edgePx, tierGapPx } from '../sizes.ts';
import type { LabelSpace } from './labelSpace.ts';
import { layoutLabels } from './layoutLabels.ts';
import type { Placed } from './fillTiers.ts';
import { shapesOf, type Overhang } from './placeLabels.ts';
import { withSelected } from './selectedLabel.ts';
import type { LabelSource } from './labelSource.ts';

/** Labels with their tiers, but no heights yet. */
export type LabelsInView = {
  readonly placed: readonly (Placed & { readonly isSelected: boolean })[];
  /** The height from the floor of the lowest tier to the top of the highest tier with a label. */
  readonly heightPx: number;
};

/**
 * The labels of a view, including that of the selected event, in the order of time. They are as high
 * as the tiers that they use, so that there is no blank space above them. The selected one is placed
 * within these, so that a selection changes no height.
 */
export function placeInView(
  view: View,
  space: LabelSpace,
  overhang: Overhang,
  { show }: LabelSource,
): LabelsInView {
  const { index, environment, selected, widthPx, plot, scale } = view;
  const viewport = { scale, x0: plot.x0 + edgePx, x1: plot.x1 - edgePx, widthPx };
  const shown = show({ ...view, overhang }, space.tierLines, viewport);
  const used = 1 + Math.max(0, ...shown.map(({ tier }) => tier));
  const tierLines = space.tierLines.slice(0, used);
  const rank = selected !== null && isVisible(view, selected) ? selected : null;
  const shapes = rank === null ? [] : shapesOf(index, environment, rank);
  const result =
    rank === null
      ? { others: shown, selected: null }
      : withSelected(
          shown,
          { rank, x: placePx(view, rank), shapes },
          { index, tierLines, widthPx },
        );
  const placed = [
    ...result.others.map((label) => ({ ...label, isSelected: false })),
    ...(result.selected ? [{ ...result.selected, isSelected: true }] : []),
  ].sort((a, b) => a.rank - b.rank);
  return { placed, heightPx: (space.floors[used] ?? space.heightPx) - tierGapPx };
}

/** The same at their heights above the axis. */
export function labelsAt(
  view: View,
  space: LabelSpace,
  { placed }: LabelsInView,
  { axisY, marks }: { axisY: number; marks: readonly EventMark[] },
): Label[] {
  const { index, environment } = view;
  const floorY = axisY - lanesHeightPx(index);
  const leaderEnd = leaderEnds(view, axisY, marks);
  return layoutLabels(placed, { index, environment, space, floorY, leaderEnd });
}

/** Leaders end at the top of their event's mark, or of the cluster that contains it. */
function leaderEnds(view: View, axisY: number, marks: readonly EventMark[]) {
  const tops = new Map(marks.map(({ id, y, sizePx }) => [id, y - sizePx / 2]));
  return (rank: number) => {
    const lane = laneAt(view, rank);
    const clusterPx = lane === 0 ? clusterHeightPx : clusterInLanePx;
    const top = tops.get(view.index.events[rank]?.event.id ?? '');
    return top ?? axisY - laneUpPx(view.index, lane) - clusterPx / 2;
  };
}
