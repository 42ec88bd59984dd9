import type { ClusterMark, EventMark } from '../scene.ts';
import { layoutCluster, layoutCrowds } from './clusterMark.ts';
import { layoutEventMark } from './eventMark.ts';
import { gatherEvents } from './gatherEvents.ts';
import { isInSight, unitsInSight } from './sight.ts';
import type { View } from './view.ts';
import { wideBarsBetween } from './wideBars.ts';

export type Marks = {
  readonly marks: readonly EventMark[];
  readonly clusters: readonly ClusterMark[];
};

/** What happened, on the axis line and in the lanes above it. */
export function layoutMarks(view: View, axisY: number): Marks {
  const { plot } = view;
  const [from, to] = unitsInSight(view);
  const marks: EventMark[] = [];
  const clusters: ClusterMark[] = [];
  for (const gathered of gatherEvents(view, from, to)) {
    for (const gathering of gathered.gatherings) {
      const first = gathered.ranks[gathering.first] ?? 0;
      if (gathering.first < gathering.last) {
        const cluster = layoutCluster(view, gathered, gathering, axisY);
        if (cluster.x1 > plot.x0 && cluster.x0 < plot.x1) clusters.push(cluster);
      } else if (isInSight(view, first)) {
        marks.push(...layoutEventMark(view, first, axisY));
      }
    }
  }
  for (const rank of wideBarsBetween(view, from, to)) {
    marks.push(...layoutEventMark(view, rank, axisY));
  }
  return {
    marks: withSelectedApart(view, marks, axisY),
    clusters: [...clusters, ...layoutCrowds(view, axisY)],
  };
}

/** The selected event is drawn by itself also when a cluster has it. In the order of time. */
function withSelectedApart(view: View, marks: readonly EventMark[], axisY: number): EventMark[] {
  const { selected } = view;
  const isDrawn = marks.some(({ isSelected }) => isSelected);
  const isMissing = selected !== null && !isDrawn && isInSight(view, selected);
  const apart = isMissing ? layoutEventMark(view, selected, axisY, true) : [];
  return [...marks, ...apart].sort((a, b) => a.x - b.x);
}
