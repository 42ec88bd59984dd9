import type { EndStyle, BarMark } from '../scene.ts';
import { barOnAxisPx } from '../sizes.ts';
import { endStyle, roleOf } from './eventMark.ts';
import { laneAt } from './laneAt.ts';
import { gatheredFacts } from './gatheredFacts.ts';
import { laneBarPx, laneUpPx } from './lanes.ts';
import { extentPx, holdPx, visibleUnits } from './viewport.ts';
import type { View } from './view.ts';
import { wideBarsBetween, type WideBar } from './wideBars.ts';

/** The dates that are wider than a mark: one bar for each time, whatever events have it. */
export function layoutBars(view: View, axisY: number): BarMark[] {
  const [from, to] = visibleUnits(view);
  return wideBarsBetween(view, from, to).flatMap((bar) =>
    bar.lane === null ? layoutBand(view, bar, axisY) : layoutWideBar(view, bar, axisY),
  );
}

/**
 * The bar of a single event: one that is drawn on the axis, or the selected one, taken out of its
 * band.
 */
export function layoutOwnBar(view: View, rank: number, axisY: number): BarMark[] {
  const bar = { lane: laneAt(view, rank), ranks: Int32Array.of(rank) };
  return layoutWideBar(view, bar, axisY).map((mark) => ({ ...mark, key: `own ${mark.key}` }));
}

function layoutWideBar(
  view: View,
  { lane, ranks }: Omit<WideBar, 'from' | 'to'>,
  axisY: number,
): BarMark[] {
  const { index, scale, plot, selected } = view;
  const rank = ranks[0] ?? 0;
  const indexed = index.events[rank];
  if (!indexed) return [];
  const { event, from, to } = indexed;
  const sizePx = lane === 0 ? barOnAxisPx : laneBarPx;
  const { x0, x1 } = extentPx(view, rank, sizePx);
  return [
    {
      key: `bar ${event.id}`,
      eventIds: gatheredFacts(ranks, index, () => ranks).eventIds,
      role: roleOf(indexed) === 'span' ? 'span' : 'within',
      y: axisY - laneUpPx(index, lane),
      x0: holdPx(view, x0),
      x1: holdPx(view, x1),
      sizePx,
      core: event.core && {
        x0: holdPx(view, scale.position(event.core.from)),
        x1: holdPx(view, scale.position(event.core.to)),
      },
      start: endStyle(from, x0 < plot.x0, event.approximateStart),
      end: endStyle(to, x1 > plot.x1, event.approximateEnd),
      isSelected: selected !== null && ranks.includes(selected),
    },
  ];
}

const cut = (isCut: boolean): EndStyle => (isCut ? 'cut' : 'sharp');

/** Bars that overlap and have no lanes of their own, as one band over all of their time. */
function layoutBand(view: View, { ranks, from, to }: WideBar, axisY: number): BarMark[] {
  const { index, plot, scale } = view;
  const facts = gatheredFacts(ranks, index, () => ranks);
  const [x0, x1] = [scale.positionOfUnits(from), scale.positionOfUnits(to)];
  return [
    {
      key: `band ${facts.eventIds[0] ?? ''}`,
      eventIds: facts.eventIds,
      role: 'band',
      y: axisY - laneUpPx(index, null),
      x0: holdPx(view, x0),
      x1: holdPx(view, x1),
      sizePx: laneBarPx,
      core: null,
      start: cut(x0 < plot.x0),
      end: cut(x1 > plot.x1),
      isSelected: false,
    },
  ];
}
