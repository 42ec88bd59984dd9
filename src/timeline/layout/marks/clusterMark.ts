import type { ClusterMark } from '../scene.ts';
import { clusterHeightPx, clusterInLanePx, dotPx } from '../sizes.ts';
import { countText } from './countText.ts';
import { gatheringPx, type Gathering } from './gatherDots.ts';
import type { GatheredEvents } from './gatherEvents.ts';
import { gatheredFacts } from './gatheredFacts.ts';
import { atLeast } from './joinTouching.ts';
import { laneUpPx } from './lanes.ts';
import { holdBoxPx, placePx } from './viewport.ts';
import type { View } from './view.ts';

/**
 * Marks too close to one another, drawn as one with their number, on the axis line or on their bar.
 */
export function layoutCluster(
  view: View,
  { ranks, lane }: GatheredEvents,
  gathering: Gathering,
  axisY: number,
): ClusterMark[] {
  const { index, plot, environment } = view;
  const facts = gatheredFacts(gathering, index, () =>
    ranks.subarray(gathering.first, gathering.last + 1),
  );
  const { text, widthPx } = countText(facts.count, environment);
  const extent = gatheringPx((n) => placePx(view, ranks[n] ?? 0), gathering, dotPx[1] / 2);
  if (extent.x1 <= plot.x0 || extent.x0 >= plot.x1) return [];
  const box = holdBoxPx(view, atLeast(extent, widthPx), widthPx);
  return [
    {
      key: `cluster ${facts.eventIds[0] ?? ranks[gathering.first]}`,
      ...facts,
      ...box,
      text,
      x: (box.x0 + box.x1) / 2,
      y: axisY - laneUpPx(index, lane),
      sizePx: lane === 0 ? clusterHeightPx : clusterInLanePx,
    },
  ];
}
