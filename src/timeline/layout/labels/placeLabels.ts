import type { Environment } from '../environment.ts';
import type { StoryAxis } from '../index/axisOf.ts';
import { createMemory } from '../index/createMemory.ts';
import type { Block, Level } from '../index/level.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { leaderGapPx } from '../sizes.ts';
import { labelCandidates } from './candidates.ts';
import { chooseLabels } from './chooseLabels.ts';
import type { Placed } from './fillTiers.ts';
import { dateWidthPx, labelShapes, type LabelShape } from './labelShapes.ts';

/** How far labels may extend beyond either end of the story's time, in pixels. */
export type Overhang = { readonly left: number; readonly right: number };

export type LabelView = {
  readonly index: TimelineIndex;
  readonly environment: Environment;
  readonly storyAxis: StoryAxis;
  readonly level: Level;
  readonly overhang: Overhang;
};

const keptShapes = createMemory<readonly LabelShape[]>(20_000);
const keptLeast = createMemory<number>(20_000);
const keptBlocks = createMemory<readonly Placed[]>();

export function shapesOf(
  index: TimelineIndex,
  environment: Environment,
  rank: number,
): readonly LabelShape[] {
  const event = index.events[rank]?.event;
  return event
    ? keptShapes(index, environment, `${rank}`, () => labelShapes(event, environment))
    : [];
}

/** Its date is in one line, whatever the title's shape. */
function leastPxOf(index: TimelineIndex, environment: Environment, rank: number): number {
  const event = index.events[rank]?.event;
  return event
    ? keptLeast(index, environment, `${rank}`, () => dateWidthPx(event, environment))
    : 0;
}

/**
 * The labels of a block at its level; `x` and `left` in pixels of the level from the start of the
 * axis.
 */
export function placedInBlock(
  view: LabelView,
  block: Block,
  tierLines: readonly number[],
): readonly Placed[] {
  const { index, environment, storyAxis, level, overhang } = view;
  const key = [storyAxis.key, level.key, block.key, overhang.left, overhang.right, tierLines].join(
    '|',
  );
  return keptBlocks(index, environment, key, () => chooseInBlock(view, block, tierLines));
}

export function chooseInBlock(
  view: LabelView,
  block: Block,
  tierLines: readonly number[],
): readonly Placed[] {
  const { index, environment, storyAxis, level, overhang } = view;
  const { places, axis } = storyAxis;
  const x0 = Number.isFinite(block.from)
    ? block.from * level.pxPerUnit + leaderGapPx
    : -overhang.left;
  const x1 = Number.isFinite(block.to)
    ? block.to * level.pxPerUnit - leaderGapPx
    : axis.length * level.pxPerUnit + overhang.right;
  const wanted = labelCandidates(view, block).map((rank) => ({
    rank,
    x: (places[rank] ?? 0) * level.pxPerUnit,
    isMain: index.events[rank]?.event.importance === 1,
    // Both are computed when they are asked for: most of a crowd never is.
    get leastPx() {
      return leastPxOf(index, environment, rank);
    },
    get shapes() {
      return shapesOf(index, environment, rank);
    },
  }));
  return chooseLabels(wanted, { x0, x1, tierLines });
}
