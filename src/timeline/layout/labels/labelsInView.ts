import type { EventMark, Label } from '../scene.ts';
import { laneAt } from '../marks/gatherEvents.ts';
import { laneUpPx, lanesHeightPx } from '../marks/lanes.ts';
import { isInSight, placePx } from '../marks/sight.ts';
import type { View } from '../marks/view.ts';
import { clusterHeightPx, clusterInLanePx, edgePx } from '../sizes.ts';
import type { LabelSpace } from './labelSpace.ts';
import { layoutLabels } from './layoutLabels.ts';
import { shapesOf, type Overhang } from './placeLabels.ts';
import { withSelected } from './selectedLabel.ts';
import { showLabels } from './showLabels.ts';

export type LabelGroundInView = {
  readonly space: LabelSpace;
  readonly overhang: Overhang;
  readonly axisY: number;
  readonly marks: readonly EventMark[];
};

/** The labels of a view, the selected event's among them, in the order of time. */
export function labelsInView(
  view: View,
  { space, overhang, axisY, marks }: LabelGroundInView,
): Label[] {
  const { index, environment, selected, widthPx } = view;
  const { tierLines } = space;
  const { plot, scale } = view;
  const sight = { scale, x0: plot.x0 + edgePx, x1: plot.x1 - edgePx, widthPx };
  const shown = showLabels({ ...view, overhang }, tierLines, sight);
  const result =
    selected !== null && isInSight(view, selected)
      ? withSelected(
          shown,
          {
            rank: selected,
            x: placePx(view, selected),
            shapes: shapesOf(index, environment, selected),
          },
          { index, tierLines, widthPx },
        )
      : { others: shown, selected: null };
  const labels = [
    ...result.others.map((label) => ({ ...label, isSelected: false })),
    ...(result.selected ? [{ ...result.selected, isSelected: true }] : []),
  ].sort((a, b) => a.rank - b.rank);
  const floorY = axisY - lanesHeightPx(index);
  return layoutLabels(labels, {
    index,
    environment,
    space,
    floorY,
    leaderEnd: leaderEnds(view, axisY, marks),
  });
}

/** Leaders end at the top of their event's mark, or of the cluster that has it. */
function leaderEnds(view: View, axisY: number, marks: readonly EventMark[]) {
  const tops = new Map(marks.map(({ id, y, sizePx }) => [id, y - sizePx / 2]));
  return (rank: number) => {
    const lane = laneAt(view, rank);
    const clusterPx = lane === 0 ? clusterHeightPx : clusterInLanePx;
    const top = tops.get(view.index.events[rank]?.event.id ?? '');
    return top ?? axisY - laneUpPx(view.index, lane) - clusterPx / 2;
  };
}
