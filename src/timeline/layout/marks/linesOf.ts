import { bisectLeft } from 'd3';
import type { Block } from '../index/level.ts';
import { laneAt } from './laneAt.ts';
import type { View } from './view.ts';

/** The events from `first` to `end - 1` of a list of ranks, which share a line. */
export type Line = {
  /** 0 for the axis or a row; `null` for the crowds' band. */
  readonly lane: number | null;
  readonly ranks: Int32Array;
  readonly first: number;
  readonly end: number;
};

type LevelView = Pick<View, 'index' | 'storyAxis' | 'level'>;

/** A block's events by their lanes: nearly all on the axis, bars above it. */
export function linesOf(view: LevelView, { first, last }: Pick<Block, 'first' | 'last'>): Line[] {
  const { ranks } = view.index;
  const above = barsAbove(view, first, last);
  if (above.size === 0) return [{ lane: 0, ranks, first, end: last }];
  const onAxis = without(ranks.subarray(first, last), [...above.values()].flat());
  const lines = [...above].map(([lane, bars]) => wholeLine(lane, Int32Array.from(bars).sort()));
  return [wholeLine(0, onAxis), ...lines]
    .filter(({ end }) => end > 0)
    .sort((a, b) => (a.ranks[0] ?? 0) - (b.ranks[0] ?? 0));
}

/** Those of a block that a row has. */
export function lineOfRow(ranks: Int32Array, { first, last }: Pick<Block, 'first' | 'last'>): Line {
  return { lane: 0, ranks, first: bisectLeft(ranks, first), end: bisectLeft(ranks, last) };
}

const wholeLine = (lane: number | null, ranks: Int32Array): Line => ({
  lane,
  ranks,
  first: 0,
  end: ranks.length,
});

/** Consecutive ranks without some of them; the ranks in between are copied unchanged. */
function without(ranks: Int32Array, some: readonly number[]): Int32Array {
  const [offset = 0] = ranks;
  const left = new Int32Array(ranks.length - some.length);
  let [from, length] = [0, 0];
  for (const rank of some.toSorted((a, b) => a - b)) {
    left.set(ranks.subarray(from, rank - offset), length);
    length += rank - offset - from;
    from = rank - offset + 1;
  }
  left.set(ranks.subarray(from), length);
  return left;
}

/** The ranks of bars that are not on the axis, by their lanes. */
function barsAbove(view: LevelView, first: number, last: number): Map<number | null, number[]> {
  const { lanes, crowds } = view.index;
  const above = new Map<number | null, number[]>();
  for (const ranks of [...lanes.slice(1), ...crowds.map((crowd) => crowd.ranks)]) {
    for (const rank of ranks) {
      if (rank < first || rank >= last) continue;
      const lane = laneAt(view, rank);
      if (lane === 0) continue;
      const bars = above.get(lane);
      if (bars) bars.push(rank);
      else above.set(lane, [rank]);
    }
  }
  return above;
}
