import type { IndexedRow } from '../index/timelineIndex.ts';
import { countText } from '../marks/countText.ts';
import { roleOf } from '../marks/eventMark.ts';
import { gatherEvents, type GatheredEvents } from '../marks/gatherEvents.ts';
import { gatheringPx, type Gathering } from '../marks/gatherDots.ts';
import { gatheredFacts, hasRank } from '../marks/gatheredFacts.ts';
import { atLeast } from '../marks/joinTouching.ts';
import { holdBoxPx, isInside, placePx, visibleUnits } from '../marks/viewport.ts';
import type { View } from '../marks/view.ts';
import type { CoverageMark } from '../scene.ts';
import { aroundCountPx, coveragePx } from '../sizes.ts';

/** The accounts of an article, each at its event's position; gathered where they are too close. */
export function layoutCoverage(view: View, { row }: IndexedRow): CoverageMark[] {
  const { plot } = view;
  const [from, to] = visibleUnits(view);
  return gatherEvents(view, from, to, row.rowId).flatMap((gathered) =>
    gathered.gatherings.flatMap((gathering) => {
      const rankAt = (n: number) => gathered.ranks[n] ?? 0;
      const extent = gatheringPx((n) => placePx(view, rankAt(n)), gathering, coveragePx / 2);
      const isSeen =
        gathering.first === gathering.last
          ? isInside(view, (extent.x0 + extent.x1) / 2)
          : extent.x1 > plot.x0 && extent.x0 < plot.x1;
      return isSeen ? layoutAccount(view, row.rowId, gathered, gathering, extent) : [];
    }),
  );
}

function layoutAccount(
  view: View,
  rowId: string,
  { ranks }: GatheredEvents,
  gathering: Gathering,
  extent: { x0: number; x1: number },
): CoverageMark[] {
  const { index, environment, selected } = view;
  const members = ranks.subarray(gathering.first, gathering.last + 1);
  const { eventIds, count, ranks: ends } = gatheredFacts(gathering, index, () => members);
  const one = count === 1 ? index.events[members[0] ?? 0] : undefined;
  const { text, widthPx } = countText(count, environment);
  const box = one ? extent : holdBoxPx(view, atLeast(extent, widthPx), widthPx);
  return [
    {
      key: `coverage ${rowId} ${eventIds[0] ?? members[0]}`,
      eventIds,
      count,
      ranks: ends,
      role: one ? roleOf(one) : 'day',
      x: (box.x0 + box.x1) / 2,
      ...box,
      text: one ? null : text,
      countPx: one ? 0 : widthPx - aroundCountPx,
      isSelected: selected !== null && hasRank(members, selected),
    },
  ];
}
