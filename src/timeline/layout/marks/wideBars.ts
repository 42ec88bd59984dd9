import { bisectLeft, bisectRight } from 'd3';
import { createMemory } from '../index/createMemory.ts';
import { isDrawnAsDot } from './gatherEvents.ts';
import type { View } from './view.ts';

/** The bars of one lane wide enough to be drawn as bars, with their bounds in units. */
type Lane = {
  readonly ranks: Int32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
};

const kept = createMemory<readonly Lane[]>();

type Ground = Pick<View, 'index' | 'storyAxis' | 'level'>;

/** The ranks of bars wide enough to be drawn as bars that have a part between two places. */
export function wideBarsBetween(ground: Ground, from: number, to: number): number[] {
  const { index, storyAxis, level } = ground;
  const lanes = kept(index, index, `${storyAxis.key}|${level.key}`, () =>
    index.lanes.map((ranks) => wideOnes(ground, ranks)),
  );
  // A lane's bars do not overlap, so in it the order of starts is the order of ends.
  return lanes
    .flatMap(({ ranks, starts, ends }) => [
      ...ranks.subarray(bisectRight(ends, from), bisectLeft(starts, to)),
    ])
    .sort((a, b) => a - b);
}

function wideOnes(ground: Ground, lane: Int32Array): Lane {
  const { starts, ends } = ground.storyAxis;
  const ranks = lane.filter((rank) => !isDrawnAsDot(ground, rank));
  return {
    ranks,
    starts: Float64Array.from(ranks, (rank) => starts[rank] ?? 0),
    ends: Float64Array.from(ranks, (rank) => ends[rank] ?? 0),
  };
}
