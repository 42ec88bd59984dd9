import { bisectLeft } from 'd3';
import { createMemory } from './createMemory.ts';
import type { TimelineIndex } from './timelineIndex.ts';
import type { StoryAxis } from './axisOf.ts';

/**
 * Labels and clusters are computed for a whole part of the story at a step of zoom, never for a
 * window: that is what keeps them still while the window moves.
 *
 * A **level** is a step of zoom: pixels per unit, rounded down to a quarter of a doubling. What does
 * not overlap at its level does not overlap at the true zoom, which is at most a fifth closer. The
 * zoom that shows the whole story is a level of its own.
 *
 * A **block** is a part of a level: all of a small story, about two screens of a large one. So the
 * cost of a frame depends on what is near the window, and blocks are cached between frames.
 */
export type Level = { readonly key: string; readonly pxPerUnit: number };

const stepsPerDoubling = 4;
/** During a zoom, this many steps count as one: there is a level a doubling. */
const stepsOfGesture = 4;

/**
 * @param fitPxPerUnit the zoom at which the whole story is visible
 * @param sincePxPerUnit the zoom at which the current gesture began; omitted when there is none.
 *   Levels are then a doubling apart, counted from there: what is briefly too coarse does not overlap
 *   either, and placing a level's labels is what costs the most
 */
export function levelOf(
  pxPerUnit: number,
  fitPxPerUnit: number,
  sincePxPerUnit: number = pxPerUnit,
): Level {
  const stepOf = (zoom: number) =>
    Math.floor(Math.log2(zoom / fitPxPerUnit) * stepsPerDoubling + 1e-6);
  const since = stepOf(sincePxPerUnit);
  const exact = stepOf(pxPerUnit);
  const step =
    sincePxPerUnit === pxPerUnit
      ? exact
      : since + Math.floor((exact - since) / stepsOfGesture) * stepsOfGesture;
  const rounded = fitPxPerUnit * 2 ** (step / stepsPerDoubling);
  return {
    key: `${step} ${fitPxPerUnit}`,
    pxPerUnit: Math.min(rounded, pxPerUnit),
  };
}

/** Ranks `first` to `last - 1`, with their part of the axis, in units. */
export type Block = {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  /** -Infinity and Infinity at the story's ends. */
  readonly from: number;
  readonly to: number;
};

/** A story with no more events than this is one block. */
export const smallStory = 300;
const blockPx = 2048;

/** The borders of each level, as far as they have been found. */
const kept = createMemory<Map<number, number>>();

/** The blocks that lie at least partly between two positions, in order. */
export function blocksBetween(
  index: TimelineIndex,
  storyAxis: StoryAxis,
  level: Level,
  [from, to]: readonly [number, number],
): Block[] {
  const { events } = index;
  const { places, axis } = storyAxis;
  const { pxPerUnit } = level;
  const count = Math.ceil((axis.length * pxPerUnit) / blockPx);
  if (events.length <= smallStory || count <= 2) {
    return [{ key: 'all', first: 0, last: events.length, from: -Infinity, to: Infinity }];
  }
  const unitsPerBlock = blockPx / pxPerUnit;
  const borders = kept(index, storyAxis, level.key, () => new Map<number, number>());
  const borderOf = (n: number) => {
    const known = borders.get(n) ?? borderNear(places, n * unitsPerBlock, unitsPerBlock);
    borders.set(n, known);
    return known;
  };
  const held = (units: number) =>
    Math.min(count - 1, Math.max(0, Math.floor(units / unitsPerBlock)));
  const blocks: Block[] = [];
  // A border may have moved by a part of a block, so one more on either side is examined.
  for (let n = Math.max(0, held(from) - 1); n <= Math.min(count - 1, held(to) + 1); n += 1) {
    const [start, end] = [
      n === 0 ? -Infinity : borderOf(n),
      n === count - 1 ? Infinity : borderOf(n + 1),
    ];
    if (end <= from || start > to) continue;
    const [first, last] = [bisectLeft(places, start), bisectLeft(places, end)];
    blocks.push({ key: `${n}`, first, last, from: start, to: end });
  }
  return blocks;
}

/** The middle of the widest gap near a border, where a cut does not show. */
function borderNear(places: Float64Array, units: number, unitsPerBlock: number): number {
  const reach = unitsPerBlock * 0.15;
  const start = bisectLeft(places, units - reach);
  const end = Math.min(bisectLeft(places, units + reach), start + mostLookedAt);
  let best = { at: units, gap: 0 };
  for (let n = start + 1; n < end; n += 1) {
    const [before, after] = [places[n - 1] ?? 0, places[n] ?? 0];
    if (after - before > best.gap) best = { at: (before + after) / 2, gap: after - before };
  }
  return best.at;
}

const mostLookedAt = 512;
