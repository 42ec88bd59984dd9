import { bisectLeft, bisector } from 'd3';
import { atOnce, mapInSteps, type Steps } from '../../../lazy/steps.ts';
import type { Stretch } from '../../../time/scale/axis.ts';

/**
 * The axis line and three above it, plus one for all bars that find no room in these (see
 * `LaneAssignment.crowds`): more than five stripes read as a pattern, no longer as dates.
 */
export const mostLanes = 4;

/** A bar in time. Two with the same time and look are drawn as one, with both events on it. */
export type LaneBar = Stretch & {
  /** What else the bar shows: whether it lasted, how it ends. Omitted when it shows nothing else. */
  readonly look?: string;
};

export type LaneAssignment = {
  /**
   * The lane of each bar: 0 is the axis line itself, 1 the first above it; `null` for a bar in a
   * crowd.
   */
  readonly lanes: readonly (number | null)[];
  /** The number of lanes used. */
  readonly count: number;
  /** Bars that found no lane, joined where they overlap: the time they cover, and which they are. */
  readonly crowds: readonly (Stretch & { readonly members: readonly number[] })[];
};

/**
 * Stacks bars that overlap in time, the shorter ones nearer to the axis; those with the same time
 * and look are drawn as one, in one lane. A bar is on the axis line only where there is no dot and
 * no other bar, so that no dot seems to belong to the bar. Lanes depend on time alone: no pan, zoom
 * or width ever moves a bar up or down.
 *
 * @param bars open ends are ±Infinity
 * @param dots the days that have dots, sorted
 */
export const assignLanes = (bars: readonly LaneBar[], dots: readonly number[]): LaneAssignment =>
  atOnce(assignLanesInSteps(bars, dots));

/** The same in steps. */
export function* assignLanesInSteps(
  bars: readonly LaneBar[],
  dots: readonly number[],
): Steps<LaneAssignment> {
  const taken: LaneBar[][] = Array.from({ length: mostLanes }, () => []);
  const order = bars
    .map((bar, index) => ({ bar, index }))
    .sort((a, b) => a.bar.to - a.bar.from - (b.bar.to - b.bar.from) || a.index - b.index);
  yield;
  const found = yield* mapInSteps(order, ({ bar }) =>
    taken.findIndex(
      (others, n) => (n > 0 || !hasDotNear(dots, bar)) && insertWhereFree(others, bar),
    ),
  );
  const lanes: (number | null)[] = bars.map(() => null);
  const crowded: number[] = [];
  order.forEach(({ index }, at) => {
    const lane = found[at] ?? -1;
    if (lane < 0) crowded.push(index);
    else lanes[index] = lane;
  });
  const count = taken.findLastIndex((others) => others.length > 0) + 1;
  return { lanes, count, crowds: joinCrowds(bars, crowded) };
}

/** Near: within the bar, or so close to its end that the dot would touch it at a small scale. */
function hasDotNear(dots: readonly number[], { from, to }: Stretch): boolean {
  const margin = Number.isFinite(to - from) ? (to - from) * 0.04 : 0;
  const next = dots[bisectLeft(dots, from - margin - 1)];
  return next !== undefined && next < to + margin;
}

const byStart = bisector(({ from }: Stretch) => from);

/** Inserts the bar among sorted, disjoint ones; false when it would overlap another. */
function insertWhereFree(others: LaneBar[], bar: LaneBar): boolean {
  const at = byStart.left(others, bar.from);
  const [before, after] = [others[at - 1], others[at]];
  if (after && isSameBar(after, bar)) return true;
  if ((before && before.to > bar.from) || (after && after.from < bar.to)) return false;
  others.splice(at, 0, bar);
  return true;
}

const isSameBar = (a: LaneBar, b: LaneBar) =>
  a.from === b.from && a.to === b.to && a.look === b.look;

function joinCrowds(bars: readonly Stretch[], crowded: readonly number[]) {
  const crowds: { from: number; to: number; members: number[] }[] = [];
  const sorted = crowded.toSorted((a, b) => (bars[a]?.from ?? 0) - (bars[b]?.from ?? 0) || a - b);
  for (const index of sorted) {
    const bar = bars[index];
    if (!bar) continue;
    const crowd = crowds.at(-1);
    if (crowd && bar.from < crowd.to) {
      crowd.to = Math.max(crowd.to, bar.to);
      crowd.members.push(index);
    } else {
      crowds.push({ ...bar, members: [index] });
    }
  }
  return crowds;
}
