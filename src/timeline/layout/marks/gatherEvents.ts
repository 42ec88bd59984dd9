import { createMemory } from '../index/createMemory.ts';
import { blocksBetween, type Block } from '../index/level.ts';
import {
  clusterCellPx,
  coveragePitchPx,
  coveragePx,
  dotPitchPx,
  dotPx,
  narrowestBarPx,
} from '../sizes.ts';
import { countText } from './countText.ts';
import { gatherDots, type Gathering } from './gatherDots.ts';
import { joinTouching } from './joinTouching.ts';
import type { View } from './view.ts';

/** Events of one line at a level, gathered where they are too near to be told apart. By rank. */
export type GatheredEvents = {
  /** The lane that they hang in; 0: on the axis, or in an article's row; null: on the crowds' band. */
  readonly lane: number | null;
  readonly ranks: Int32Array;
  readonly gatherings: readonly Gathering[];
};

const kept = createMemory<readonly GatheredEvents[]>();

type LevelView = Pick<View, 'index' | 'environment' | 'storyAxis' | 'level'>;

/** All events by the lanes that they hang in, or, with `row`, those that this article reports. */
export function gatherEvents(
  view: LevelView,
  from: number,
  to: number,
  row?: string,
): GatheredEvents[] {
  const { index, environment, storyAxis, level } = view;
  return blocksBetween(index, storyAxis, level, [from, to]).flatMap((block) =>
    kept(index, environment, [storyAxis.key, level.key, block.key, row ?? ''].join('|'), () =>
      row === undefined ? gatherLanes(view, block) : [gatherRow(view, block, row)],
    ),
  );
}

function gatherLanes(view: LevelView, { first, last }: Block): GatheredEvents[] {
  const byLane = new Map<number | null, number[]>();
  for (let rank = first; rank < last; rank += 1) {
    const lane = laneAt(view, rank);
    const ranks = byLane.get(lane);
    if (ranks) ranks.push(rank);
    else byLane.set(lane, [rank]);
  }
  const sizes = { pitchPx: dotPitchPx, radiusPx: dotPx[1] / 2 };
  return [...byLane].map(([lane, ranks]) => ({
    lane,
    ...gather(view, Int32Array.from(ranks), sizes),
  }));
}

function gatherRow(view: LevelView, { first, last }: Block, row: string): GatheredEvents {
  const reported = view.index.rowById.get(row)?.ranks ?? new Int32Array();
  const ranks = reported.filter((rank) => rank >= first && rank < last);
  return {
    lane: 0,
    ...gather(view, ranks, { pitchPx: coveragePitchPx, radiusPx: coveragePx / 2 }),
  };
}

function gather(
  { storyAxis, level, environment }: LevelView,
  ranks: Int32Array,
  { pitchPx, radiusPx }: { pitchPx: number; radiusPx: number },
) {
  const rankAt = (n: number) => ranks[n] ?? 0;
  const positionAt = (n: number) => (storyAxis.places[rankAt(n)] ?? 0) * level.pxPerUnit;
  const groupAt = (n: number) => storyAxis.groupOf[rankAt(n)] ?? 0;
  const near = gatherDots(ranks.length, positionAt, { pitchPx, cellPx: clusterCellPx, groupAt });
  const countPx = (count: number) => countText(count, environment).widthPx;
  return { ranks, gatherings: joinTouching(near, { positionAt, radiusPx, countPx }) };
}

/** The lane in which an event hangs at this level; narrow bars hang on the axis, as dots do. */
export function laneAt(view: Omit<LevelView, 'environment'>, rank: number): number | null {
  if (isDrawnAsDot(view, rank)) return 0;
  return view.index.events[rank]?.lane ?? null;
}

/** A dot, or a bar that would be no wider than one at this level; and what has not come. */
export function isDrawnAsDot(
  { index, storyAxis, level }: Omit<LevelView, 'environment'>,
  rank: number,
): boolean {
  const indexed = index.events[rank];
  if (!indexed) return true;
  if (indexed.shape === 'dot') return true;
  const units = (storyAxis.ends[rank] ?? 0) - (storyAxis.starts[rank] ?? 0);
  return units * level.pxPerUnit < narrowestBarPx;
}
