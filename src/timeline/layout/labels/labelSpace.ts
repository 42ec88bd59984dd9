import { atOnce, type Steps } from '../../../lazy/steps.ts';
import { axisOf } from '../index/axisOf.ts';
import { createMemory } from '../index/createMemory.ts';
import { blocksBetween, smallStory } from '../index/level.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { Environment } from '../environment.ts';
import { labelHeightPx, mostLabelsPx, mostTiers, tierGapPx } from '../sizes.ts';
import { labelCandidates } from './candidates.ts';
import type { Placed } from './fillTiers.ts';
import { chooseInSteps, shapesOf, type LabelView, type Overhang } from './placeLabels.ts';

/** The tiers of the label area, from the axis upwards. */
export type LabelSpace = {
  /** How many lines of title each tier has room for. */
  readonly tierLines: readonly number[];
  /** The distance from the floor of the area to the floor of each tier. */
  readonly floors: readonly number[];
  readonly heightPx: number;
};

export type SpaceAsked = {
  readonly index: TimelineIndex;
  readonly environment: Environment;
  /** The width of the window, without its insets. */
  readonly plotPx: number;
  readonly overhang: Overhang;
  /** The maximum height of the area; Infinity for no limit. One tier is always kept. */
  readonly mostPx: number;
};

const kept = createMemory<LabelSpace>();

const keyOf = ({ plotPx, overhang, mostPx }: SpaceAsked): string =>
  [plotPx, overhang.left, overhang.right, mostPx].join(' ');

/**
 * How many tiers there are and how high each is: as many as the whole story on its elastic axis
 * needs, at most `mostTiers` and at most what `mostPx` has room for. It depends on the width and not
 * on the window, the scale, the selection or a filter, so that nothing below the labels ever jumps.
 */
export const labelSpace = (asked: SpaceAsked): LabelSpace =>
  kept(asked.index, asked.environment, keyOf(asked), () => atOnce(findSpace(asked)));

/** Whether it has been found: then having it costs nothing. */
export const isSpaceFound = (asked: SpaceAsked): boolean =>
  kept.has(asked.index, asked.environment, keyOf(asked));

/** Finds it in steps. */
export function* findSpaceInSteps(asked: SpaceAsked): Steps<void> {
  if (isSpaceFound(asked)) return;
  const space = yield* findSpace(asked);
  kept(asked.index, asked.environment, keyOf(asked), () => space);
}

function* findSpace({
  index,
  environment,
  plotPx,
  overhang,
  mostPx,
}: SpaceAsked): Steps<LabelSpace> {
  const storyAxis = axisOf(index, 'elastic', []);
  if (!storyAxis) return spaceOf([]);
  const level = { key: 'fit', pxPerUnit: plotPx / storyAxis.axis.length };
  const view = { index, environment, storyAxis, level, overhang };
  const blocks = blocksBetween(index, storyAxis, level, [0, storyAxis.axis.length]);
  const longest = yield* longestTitle(view);
  let best = { tierLines: [longest], worth: -Infinity };
  const tried = patterns(mostPx, longest);
  // A large story uses all the room there is: there is nothing to choose.
  for (const tierLines of index.events.length > smallStory ? tried.slice(-2) : tried) {
    const placed: Placed[] = [];
    for (const block of blocks) placed.push(...(yield* chooseInSteps(view, block, tierLines)));
    const used = usedLines(placed, longest);
    const worth = worthOf(placed, index) - spaceOf(used).heightPx * costPerPx;
    if (worth > best.worth) best = { tierLines: used, worth };
  }
  return spaceOf(best.tierLines);
}

/**
 * What a label of each importance is worth, compared with the height that its tier costs the page.
 */
const worths = { 1: 100, 2: 60, 3: 12 } as const;
const costPerPx = 0.3;

const worthOf = (placed: readonly { rank: number }[], { events }: TimelineIndex) =>
  placed.reduce((sum, { rank }) => sum + worths[events[rank]?.event.importance ?? 3], 0);

/** The tiers as high as their labels; the lowest as high as any label may become. */
function usedLines(placed: readonly Placed[], longest: number): number[] {
  const lines = [longest];
  for (const { tier, shape } of placed) {
    lines[tier] = Math.max(lines[tier] ?? 0, shape.lines.length);
  }
  return Array.from(lines, (count) => count ?? 1);
}

/** The tiers to choose from, of two or three lines each. The lowest gets the longest titles. */
function patterns(mostPx: number, longest: number): number[][] {
  const found: number[][] = [];
  for (let count = 1; count <= mostTiers; count += 1) {
    for (let lines = Math.min(2, longest); lines <= longest; lines += 1) {
      const tierLines = Array.from({ length: count }, (_, tier) => (tier === 0 ? longest : lines));
      if (count === 1 || spaceOf(tierLines).heightPx <= Math.min(mostPx, mostLabelsPx))
        found.push(tierLines);
    }
  }
  return found;
}

/** The fewest lines that the longest titles of the most important events need. */
function* longestTitle(view: LabelView): Steps<number> {
  const { index, environment } = view;
  let longest = 1;
  for (const rank of labelCandidates(view, { first: 0, last: index.events.length })) {
    const shapes = shapesOf(index, environment, rank);
    longest = Math.max(longest, Math.min(...shapes.map(({ lines }) => lines.length)));
    yield;
  }
  return longest;
}

function spaceOf(tierLines: readonly number[]): LabelSpace {
  let heightPx = 0;
  const floors = tierLines.map((lines) => {
    const floor = heightPx;
    heightPx += labelHeightPx(lines) + tierGapPx;
    return floor;
  });
  return { tierLines, floors, heightPx };
}
