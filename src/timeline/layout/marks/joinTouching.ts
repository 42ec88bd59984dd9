import { gatheringPx, type Gathering } from './gatherDots.ts';

export type JoinOptions = {
  /** In pixels, non-decreasing. */
  readonly positionAt: (n: number) => number;
  /** Of a dot. */
  readonly radiusPx: number;
  /** The room that the number of events needs when it is written out. */
  readonly countPx: (count: number) => number;
};

type Box = { readonly x0: number; readonly x1: number };

/** Two marks with less than this between them become one. */
const leastGapPx = 1;

/**
 * Joins gatherings until each has room for its number: one whose number has too little room is
 * counted with its neighbour. Neither a number nor a dot is ever left out. O(n).
 */
export function joinTouching(gatherings: readonly Gathering[], options: JoinOptions): Gathering[] {
  const kept: { gathering: Gathering; box: Box }[] = [];
  for (const gathering of gatherings) {
    let next = { gathering, box: boxOf(gathering, options) };
    for (let last = kept.at(-1); last && next.box.x0 - last.box.x1 < leastGapPx;) {
      kept.pop();
      const joined = {
        ...last.gathering,
        last: next.gathering.last,
        touchesAfter: next.gathering.touchesAfter,
      };
      next = { gathering: joined, box: boxOf(joined, options) };
      last = kept.at(-1);
    }
    kept.push(next);
  }
  return kept.map(({ gathering }) => gathering);
}

function boxOf(gathering: Gathering, { positionAt, radiusPx, countPx }: JoinOptions): Box {
  const count = gathering.last - gathering.first + 1;
  const box = gatheringPx(positionAt, gathering, radiusPx);
  return count === 1 ? box : atLeast(box, countPx(count));
}

/** A box narrower than this many pixels, widened around its middle. */
export function atLeast({ x0, x1 }: Box, widthPx: number): Box {
  const more = Math.max(0, widthPx - (x1 - x0)) / 2;
  return { x0: x0 - more, x1: x1 + more };
}
