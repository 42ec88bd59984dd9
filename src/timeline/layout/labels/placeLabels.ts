import { atOnce, type Steps } from '../../../lazy/steps.ts';
import type { Environment } from '../environment.ts';
import type { StoryAxis } from '../index/axisOf.ts';
import { createMemory } from '../index/createMemory.ts';
import type { Block, Level } from '../index/level.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { leaderGapPx } from '../sizes.ts';
import { labelCandidates } from './candidates.ts';
import { chooseLabelsInSteps } from './chooseLabels.ts';
import type { Placed, Wanted } from './fillTiers.ts';
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

const keyOf = (
  { storyAxis, level, overhang }: LabelView,
  block: Block,
  tierLines: readonly number[],
): string =>
  [storyAxis.key, level.key, block.key, overhang.left, overhang.right, tierLines].join('|');

/**
 * The labels of a block at its level; `x` and `left` in pixels of the level from the start of the
 * axis.
 */
export const placedInBlock = (
  view: LabelView,
  block: Block,
  tierLines: readonly number[],
): readonly Placed[] =>
  keptBlocks(view.index, view.environment, keyOf(view, block, tierLines), () =>
    atOnce(chooseInSteps(view, block, tierLines)),
  );

/** Whether they have been placed: then having them costs nothing. */
export const isPlaced = (view: LabelView, block: Block, tierLines: readonly number[]): boolean =>
  keptBlocks.has(view.index, view.environment, keyOf(view, block, tierLines));

/** Places them in steps. */
export function* placeBlockInSteps(
  view: LabelView,
  block: Block,
  tierLines: readonly number[],
): Steps<void> {
  if (isPlaced(view, block, tierLines)) return;
  const placed = yield* chooseInSteps(view, block, tierLines);
  keptBlocks(view.index, view.environment, keyOf(view, block, tierLines), () => placed);
}

/** The labels of a block, in steps; not kept. */
export function* chooseInSteps(
  view: LabelView,
  block: Block,
  tierLines: readonly number[],
): Steps<readonly Placed[]> {
  const { storyAxis, level, overhang } = view;
  const x0 = Number.isFinite(block.from)
    ? block.from * level.pxPerUnit + leaderGapPx
    : -overhang.left;
  const x1 = Number.isFinite(block.to)
    ? block.to * level.pxPerUnit - leaderGapPx
    : storyAxis.axis.length * level.pxPerUnit + overhang.right;
  const wanted = labelCandidates(view, block).map((rank) => new Candidate(view, rank));
  return yield* chooseLabelsInSteps(wanted, { x0, x1, tierLines });
}

/** Its widths and shapes are computed when they are asked for: most of a crowd never is. */
class Candidate implements Wanted {
  readonly rank: number;
  readonly x: number;
  readonly isMain: boolean;
  readonly #view: LabelView;
  #leastPx: number | undefined = undefined;
  #shapes: readonly LabelShape[] | undefined = undefined;

  constructor(view: LabelView, rank: number) {
    const { index, storyAxis, level } = view;
    this.rank = rank;
    this.x = (storyAxis.places[rank] ?? 0) * level.pxPerUnit;
    this.isMain = index.events[rank]?.event.importance === 1;
    this.#view = view;
  }

  /** Its date is in one line, whatever the title's shape. */
  get leastPx(): number {
    const { index, environment } = this.#view;
    const event = index.events[this.rank]?.event;
    return (this.#leastPx ??= event ? dateWidthPx(event, environment) : 0);
  }

  get shapes(): readonly LabelShape[] {
    const { index, environment } = this.#view;
    return (this.#shapes ??= shapesOf(index, environment, this.rank));
  }
}
