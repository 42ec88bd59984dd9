import { bisectLeft } from 'd3-array';
import type { ScaleKind, Stretch } from '../../../time/scale/axis.ts';
import { scaleOver } from '../../../time/scale/scaleOver.ts';
import { axisOf } from '../index/axisOf.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { Importance } from '../input.ts';

/** The whole story in a strip, with the window in it. */
export type Minimap = {
  readonly x0: number;
  readonly x1: number;
  /** One for every place where something is, left to right; the highest importance there. */
  readonly ticks: readonly {
    readonly key: string;
    readonly x: number;
    readonly importance: Importance;
  }[];
  readonly window: { readonly x0: number; readonly x1: number };
  /** The day at a pixel of the strip, held within the story: for a click and a drag. */
  readonly dayAt: (px: number) => number;
};

/** Ticks nearer than this are one. */
const tickPitchPx = 3;

/** @param window in days; null: the whole story */
export function layoutMinimap(
  index: TimelineIndex,
  view: { scaleKind: ScaleKind; openFolds: readonly string[]; window: Stretch | null },
  { x0, x1 }: { x0: number; x1: number },
): Minimap | null {
  const storyAxis = axisOf(index, view.scaleKind, view.openFolds);
  if (!storyAxis || !(x1 > x0)) return null;
  const { axis, places } = storyAxis;
  const scale = scaleOver(axis, axis.domain, { x0, x1 });
  const hold = (px: number) => Math.min(Math.max(px, x0), x1);
  const { from, to } = view.window ?? axis.domain;
  const unitsPerTick = tickPitchPx / scale.pxPerUnit;
  const ticks: { key: string; x: number; importance: Importance }[] = [];
  for (let n = 0; n < places.length;) {
    const start = places[n] ?? 0;
    const next = bisectLeft(places, start + unitsPerTick, n + 1);
    ticks.push({
      key: index.events[n]?.event.id ?? '',
      x: scale.positionOfUnits((start + (places[next - 1] ?? start)) / 2),
      importance: highestIn(index, n, next),
    });
    n = next;
  }
  return {
    x0,
    x1,
    ticks,
    window: { x0: hold(scale.position(from)), x1: hold(scale.position(to)) },
    dayAt: (px) => scale.invert(hold(px)),
  };
}

/** The highest importance of the ranks `first` to `last - 1`, by bisection. */
function highestIn({ byImportance }: TimelineIndex, first: number, last: number): Importance {
  for (const importance of [1, 2] as const) {
    const ranks = byImportance[importance];
    const next = ranks[bisectLeft(ranks, first)];
    if (next !== undefined && next < last) return importance;
  }
  return 3;
}
