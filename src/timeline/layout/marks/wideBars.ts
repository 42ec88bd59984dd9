import { bisectLeft, bisectRight } from 'd3';
import { createMemory } from '../index/createMemory.ts';
import { isDrawnAsDot } from './laneAt.ts';
import type { View } from './view.ts';

/** A bar as drawn, once: its bounds in units, and its events by rank. */
export type WideBar = {
  readonly lane: number | null;
  readonly ranks: Int32Array;
  readonly from: number;
  readonly to: number;
};

/** The bars of one lane wide enough to be drawn as bars, with their bounds in units. */
type Lane = {
  readonly bars: readonly WideBar[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
};

const kept = createMemory<readonly Lane[]>();

type LevelView = Pick<View, 'index' | 'storyAxis' | 'level'>;

/**
 * The bars that lie at least partly between two positions, lane by lane, each once whatever its
 * events. Those without a lane of their own are joined into bands where they overlap.
 */
export function wideBarsBetween(view: LevelView, from: number, to: number): WideBar[] {
  const { index, storyAxis, level } = view;
  const lanes = kept(index, index.events, `${storyAxis.key}|${level.key}`, () => [
    ...index.lanes.map((ranks, lane) => joined(view, lane, ranks, isSame)),
    ...index.crowds.map((crowd) => joined(view, null, Int32Array.from(crowd.ranks), overlap)),
  ]);
  // The bars of a lane do not overlap, so within it the order of starts is the order of ends.
  return lanes.flatMap(({ bars, starts, ends }) =>
    bars.slice(bisectRight(ends, from), bisectLeft(starts, to)),
  );
}

type Ends = { readonly from: number; readonly to: number };

const isSame = (bar: Ends, next: Ends) => bar.from === next.from && bar.to === next.to;
const overlap = (bar: Ends, next: Ends) => next.from < bar.to;

/** @param ranks in the order of their starts */
function joined(
  view: LevelView,
  lane: number | null,
  ranks: Int32Array,
  isOne: (bar: Ends, next: Ends) => boolean,
): Lane {
  const { starts, ends } = view.storyAxis;
  const found: { from: number; to: number; ranks: number[] }[] = [];
  for (const rank of ranks) {
    if (isDrawnAsDot(view, rank)) continue;
    const next = { from: starts[rank] ?? 0, to: ends[rank] ?? 0 };
    const bar = found.at(-1);
    if (bar && isOne(bar, next)) {
      bar.to = Math.max(bar.to, next.to);
      bar.ranks.push(rank);
    } else {
      found.push({ ...next, ranks: [rank] });
    }
  }
  return {
    bars: found.map((bar) => ({ ...bar, lane, ranks: Int32Array.from(bar.ranks) })),
    starts: Float64Array.from(found, (bar) => bar.from),
    ends: Float64Array.from(found, (bar) => bar.to),
  };
}
