import { bisectLeft } from 'd3';
import type { ScaleKind, Stretch } from '../../../time/scale/axis.ts';
import { cutWindow } from '../../../time/scale/window.ts';
import { scaleOver, type PixelRange } from '../../../time/scale/scaleOver.ts';
import { axisOf, type StoryAxis } from '../index/axisOf.ts';
import { createMemory } from '../index/createMemory.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { Importance } from '../input.ts';

/** The whole story in a strip, with the window marked on it. */
export type Minimap = {
  readonly x0: number;
  readonly x1: number;
  /**
   * One for every position that has something, in the order of time, with the highest importance
   * there.
   */
  readonly ticks: readonly {
    readonly key: string;
    readonly x: number;
    readonly importance: Importance;
    /** Nothing there is reported to have happened. */
    readonly isAnnounced: boolean;
  }[];
  readonly window: { readonly x0: number; readonly x1: number };
  /** How far the window's middle is along the story: 0 at its start, 1 at its end. */
  readonly progress: number;
  /** The day at a pixel of the strip, clamped to the story; for clicks and drags. */
  readonly dayAt: (px: number) => number;
};

/** Ticks closer than this become one. */
const tickPitchPx = 3;

/**
 * @param view.window in days; null for the whole story
 * @param direction defaults to left to right
 */
export function layoutMinimap(
  index: TimelineIndex,
  view: { scaleKind: ScaleKind; openFolds: readonly string[]; window: Stretch | null },
  { x0, x1 }: { x0: number; x1: number },
  direction: 'ltr' | 'rtl' = 'ltr',
): Minimap | null {
  const storyAxis = axisOf(index, view.scaleKind, view.openFolds);
  if (!storyAxis || !(x1 > x0)) return null;
  const { axis } = storyAxis;
  const scale = scaleOver(axis, axis.domain, { x0, x1 });
  const hold = (px: number) => Math.min(Math.max(px, x0), x1);
  const { from, to } = (view.window && cutWindow(view.window, axis.domain)) ?? axis.domain;
  const [start, end] = [hold(scale.position(from)), hold(scale.position(to))];
  const drawn = direction === 'ltr' ? (px: number) => px : (px: number) => x0 + x1 - px;
  return {
    x0,
    x1,
    ticks: ticksOf(index, storyAxis, { x0, x1 }, direction),
    window: { x0: Math.min(drawn(start), drawn(end)), x1: Math.max(drawn(start), drawn(end)) },
    progress: ((start + end) / 2 - x0) / (x1 - x0),
    dayAt: (px) => scale.invert(hold(drawn(px))),
  };
}

const kept = createMemory<Minimap['ticks']>(20);

/** The same list while the window moves; only another width, scale or fold creates a new one. */
function ticksOf(
  index: TimelineIndex,
  storyAxis: StoryAxis,
  { x0, x1 }: PixelRange,
  direction: 'ltr' | 'rtl',
): Minimap['ticks'] {
  return kept(index, index.events, [storyAxis.key, x0, x1, direction].join(' '), () => {
    const { axis, places } = storyAxis;
    const scale = scaleOver(axis, axis.domain, { x0, x1 });
    const unitsPerTick = tickPitchPx / scale.pxPerUnit;
    const ticks: Minimap['ticks'][number][] = [];
    for (let n = 0; n < places.length;) {
      const start = places[n] ?? 0;
      const next = bisectLeft(places, start + unitsPerTick, n + 1);
      const x = scale.positionOfUnits((start + (places[next - 1] ?? start)) / 2);
      ticks.push({
        key: index.events[n]?.event.id ?? '',
        x: direction === 'ltr' ? x : x0 + x1 - x,
        importance: highestIn(index, n, next),
        isAnnounced: areAnnounced(index, n, next),
      });
      n = next;
    }
    return ticks;
  });
}

/** The highest importance among the ranks `first` to `last - 1`, by bisection. */
function highestIn({ byImportance }: TimelineIndex, first: number, last: number): Importance {
  for (const importance of [1, 2] as const) {
    const ranks = byImportance[importance];
    const next = ranks[bisectLeft(ranks, first)];
    if (next !== undefined && next < last) return importance;
  }
  return 3;
}

/** Whether all of the ranks `first` to `last - 1` are only announced, by bisection. */
const areAnnounced = ({ announced }: TimelineIndex, first: number, last: number) =>
  bisectLeft(announced, last) - bisectLeft(announced, first) === last - first;
