import { createMemory } from '../index/createMemory.ts';
import { blocksBetween, type Block } from '../index/level.ts';
import { clusterCellPx, coveragePitchPx, dotPitchPx, narrowestBarPx } from '../sizes.ts';
import { gatherDots, type Gathering } from './gatherDots.ts';
import type { View } from './view.ts';

/** Events that are drawn as dots at a level, gathered where they are too near. By rank. */
export type GatheredEvents = {
  readonly ranks: Int32Array;
  readonly gatherings: readonly Gathering[];
};

const kept = createMemory<GatheredEvents>();

type Ground = Pick<View, 'index' | 'storyAxis' | 'level'>;

/**
 * Dots, and bars too narrow to be seen as bars, gathered block by block. With `row`, only the
 * events that this article reports.
 */
export function gatherEvents(
  ground: Ground,
  from: number,
  to: number,
  row?: string,
): GatheredEvents[] {
  const { index, storyAxis, level } = ground;
  return blocksBetween(index, storyAxis, level, [from, to]).map((block) =>
    kept(index, index, [storyAxis.key, level.key, block.key, row ?? ''].join('|'), () =>
      gatherBlock(ground, block, row),
    ),
  );
}

function gatherBlock(ground: Ground, { first, last }: Block, row?: string): GatheredEvents {
  const { index, storyAxis, level } = ground;
  const reported = row === undefined ? null : (index.rowById.get(row)?.ranks ?? new Int32Array());
  const chosen: number[] = [];
  if (reported) {
    for (const rank of reported) if (rank >= first && rank < last) chosen.push(rank);
  } else {
    for (let rank = first; rank < last; rank += 1)
      if (isDrawnAsDot(ground, rank)) chosen.push(rank);
  }
  const ranks = Int32Array.from(chosen);
  const rankAt = (n: number) => ranks[n] ?? 0;
  const gatherings = gatherDots(
    ranks.length,
    (n) => (storyAxis.places[rankAt(n)] ?? 0) * level.pxPerUnit,
    {
      pitchPx: row === undefined ? dotPitchPx : coveragePitchPx,
      cellPx: clusterCellPx,
      groupAt: (n) => storyAxis.groupOf[rankAt(n)] ?? 0,
    },
  );
  return { ranks, gatherings };
}

/** A dot, or a bar that would be no wider than one at this level. */
export function isDrawnAsDot({ index, storyAxis, level }: Ground, rank: number): boolean {
  const indexed = index.events[rank];
  if (!indexed || indexed.lane === null) return false;
  if (indexed.shape === 'dot') return true;
  const units = (storyAxis.ends[rank] ?? 0) - (storyAxis.starts[rank] ?? 0);
  return units * level.pxPerUnit < narrowestBarPx;
}
