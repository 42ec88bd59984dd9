import { createMemory } from '../index/createMemory.ts';
import { blocksBetween, type Block } from '../index/level.ts';
import { nextApart } from '../index/nextApart.ts';
import { clusterCellPx, coveragePitchPx, coveragePx, dotPitchPx, dotPx } from '../sizes.ts';
import { countText } from './countText.ts';
import { gatherDots, type Gathering } from './gatherDots.ts';
import { joinTouching } from './joinTouching.ts';
import { lineOfRow, linesOf, type Line } from './linesOf.ts';
import type { View } from './view.ts';

/** Events of one line at a level, gathered where they are too close to be told apart. By rank. */
export type GatheredEvents = {
  /** The lane that they are in; 0 for the axis or an article's row; `null` for the crowds' band. */
  readonly lane: number | null;
  readonly ranks: Int32Array;
  readonly gatherings: readonly Gathering[];
};

const kept = createMemory<readonly GatheredEvents[]>();

type LevelView = Pick<View, 'index' | 'environment' | 'storyAxis' | 'level'>;

/** All events by their lanes or, with `row`, those that this article reports. */
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

function gatherLanes(view: LevelView, block: Block): GatheredEvents[] {
  const sizes = { pitchPx: dotPitchPx, radiusPx: dotPx[1] / 2 };
  return linesOf(view, block).map((line) => gather(view, line, sizes));
}

function gatherRow(view: LevelView, block: Block, row: string): GatheredEvents {
  const reported = view.index.rowById.get(row)?.ranks ?? new Int32Array();
  const sizes = { pitchPx: coveragePitchPx, radiusPx: coveragePx / 2 };
  return gather(view, lineOfRow(reported, block), sizes);
}

function gather(
  { storyAxis, level, environment }: LevelView,
  { lane, ranks, first, end }: Line,
  { pitchPx, radiusPx }: { pitchPx: number; radiusPx: number },
): GatheredEvents {
  const rankAt = (n: number) => ranks[first + n] ?? 0;
  const positionAt = (n: number) => (storyAxis.places[rankAt(n)] ?? 0) * level.pxPerUnit;
  const countPx = (count: number) => countText(count, environment).widthPx;
  const near = gatherDots(end - first, positionAt, {
    pitchPx,
    cellPx: clusterCellPx,
    countPx,
    groupAt: (n) => storyAxis.groupOf[rankAt(n)] ?? 0,
    nextApart: (n) =>
      nextApart(storyAxis.places, ranks, first + n, pitchPx / level.pxPerUnit) - first,
  });
  const gatherings = joinTouching(near, { positionAt, radiusPx, countPx });
  return { lane, ranks: ranks.subarray(first, end), gatherings };
}
