import type { BarMark, ClusterMark, EventMark } from '../scene.ts';
import { layoutCluster } from './clusterMark.ts';
import { layoutEventMark } from './eventMark.ts';
import { gatherEvents } from './gatherEvents.ts';
import { isDrawnAsDot } from './laneAt.ts';
import { layoutBars, layoutOwnBar } from './layoutBars.ts';
import { isVisible, visibleUnits } from './viewport.ts';
import type { View } from './view.ts';

export type Marks = {
  readonly bars: readonly BarMark[];
  readonly marks: readonly EventMark[];
  readonly clusters: readonly ClusterMark[];
};

/** The events on the axis line and in the lanes above it. */
export function layoutMarks(view: View, axisY: number): Marks {
  const [from, to] = visibleUnits(view);
  const marks: EventMark[] = [];
  const clusters: ClusterMark[] = [];
  const bars = layoutBars(view, axisY);
  for (const gathered of gatherEvents(view, from, to)) {
    for (const gathering of gathered.gatherings) {
      const first = gathered.ranks[gathering.first] ?? 0;
      // Events that have not loaded are shown by their number, like several drawn as one.
      if (gathering.first < gathering.last || !view.index.events[first]) {
        clusters.push(...layoutCluster(view, gathered, gathering, axisY));
      } else if (isVisible(view, first)) {
        marks.push(...layoutEventMark(view, first, axisY));
        if (isNarrowBar(view, first)) bars.push(...layoutOwnBar(view, first, axisY));
      }
    }
  }
  return { clusters, ...withSelectedApart(view, { bars, marks }, axisY) };
}

/** A bar that is drawn on the axis because it is hardly wider than a dot. */
const isNarrowBar = (view: View, rank: number) =>
  view.index.events[rank]?.shape === 'bar' && isDrawnAsDot(view, rank);

/**
 * The selected event is drawn separately even when a cluster or a band contains it. In the order of
 * time.
 */
function withSelectedApart(
  view: View,
  { bars, marks }: Omit<Marks, 'clusters'>,
  axisY: number,
): Omit<Marks, 'clusters'> {
  const { selected, index } = view;
  if (selected === null || !isVisible(view, selected)) return { bars, marks: inOrder(marks) };
  const isDrawn = marks.some(({ isSelected }) => isSelected);
  const hasBar = bars.some(({ isSelected }) => isSelected);
  const isBar = index.events[selected]?.shape === 'bar';
  return {
    bars: isBar && !hasBar ? [...bars, ...layoutOwnBar(view, selected, axisY)] : bars,
    marks: inOrder(isDrawn ? marks : [...marks, ...layoutEventMark(view, selected, axisY, true)]),
  };
}

const inOrder = (marks: readonly EventMark[]) => marks.toSorted((a, b) => a.x - b.x);
