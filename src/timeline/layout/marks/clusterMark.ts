import { formatNumber } from '../../../time/words/intl.ts';
import type { ClusterMark } from '../scene.ts';
import { clusterHeightPx, dotPx } from '../sizes.ts';
import { gatheringPx, type Gathering } from './gatherDots.ts';
import type { GatheredEvents } from './gatherEvents.ts';
import { gatheredFacts, type GatheredFacts } from './gatheredFacts.ts';
import { laneUpPx } from './lanes.ts';
import { holdPx, placePx } from './sight.ts';
import type { View } from './view.ts';

/** Dots too near to one another, as one mark on the axis line. */
export function layoutCluster(
  view: View,
  { ranks }: GatheredEvents,
  gathering: Gathering,
  axisY: number,
): ClusterMark {
  const facts = gatheredFacts(gathering, view.index, () =>
    ranks.subarray(gathering.first, gathering.last + 1),
  );
  const extent = gatheringPx((n) => placePx(view, ranks[n] ?? 0), gathering, dotPx[1] / 2);
  return placeCluster(view, facts, { ...extent, y: axisY, isCrowd: false });
}

/** Bars of one time without a lane of their own, as one bar above all lanes. */
export function layoutCrowds(view: View, axisY: number): ClusterMark[] {
  const { index, scale, plot } = view;
  const y = axisY - laneUpPx(index, null);
  return index.crowds
    .filter(({ ranks }) => ranks.length > 0)
    .filter(({ from, to }) => scale.position(from) < plot.x1 && scale.position(to) > plot.x0)
    .map((crowd) => {
      const [x0, x1] = [crowd.from, crowd.to].map((day) => holdPx(view, scale.position(day)));
      const facts = gatheredFacts(crowd, index, () => crowd.ranks);
      return placeCluster(view, facts, { x0: x0 ?? 0, x1: x1 ?? 0, y, isCrowd: true });
    });
}

function placeCluster(
  { environment }: View,
  facts: GatheredFacts,
  place: { x0: number; x1: number; y: number; isCrowd: boolean },
): ClusterMark {
  const count = facts.eventIds.length;
  const text = formatNumber(count, environment.language.tag);
  const fits = environment.measureText(text, 'cluster.count') + 6 <= place.x1 - place.x0;
  return {
    key: `cluster ${facts.eventIds[0] ?? ''}`,
    count,
    ...facts,
    ...place,
    text: fits ? text : null,
    x: (place.x0 + place.x1) / 2,
    sizePx: clusterHeightPx,
  };
}
