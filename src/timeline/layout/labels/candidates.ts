import { bisectLeft } from 'd3';
import type { StoryAxis } from '../index/axisOf.ts';
import type { Block, Level } from '../index/level.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';

/**
 * Where there are more events than could ever find room, no more than this many of each importance
 * are tried for labels in every stretch of this width.
 */
const stretchPx = 60;
const mostOfStretch = 4;

type LevelView = {
  readonly index: TimelineIndex;
  readonly storyAxis: StoryAxis;
  readonly level: Level;
};

/**
 * The ranks of a block's events in the order in which they are tried for a label: by importance,
 * then those whose accounts contradict each other, then by how many articles report them, then in
 * the order of time. Of a crowd only some are tried, evenly spread, so that the work is bounded by
 * the block's width and not by its events.
 */
export function labelCandidates(view: LevelView, block: Pick<Block, 'first' | 'last'>): number[] {
  const { index } = view;
  return ([1, 2, 3] as const).flatMap((importance) =>
    thinOut(view, index.byImportance[importance], block).sort(
      (a, b) =>
        differs(index, b) - differs(index, a) || reports(index, b) - reports(index, a) || a - b,
    ),
  );
}

/** @param ranks of one importance, in the order of time */
function thinOut(
  { storyAxis: { places }, level }: LevelView,
  ranks: Int32Array,
  { first, last }: Pick<Block, 'first' | 'last'>,
): number[] {
  const chosen: number[] = [];
  const end = bisectLeft(ranks, last);
  let n = bisectLeft(ranks, first);
  while (n < end) {
    // Stretches are counted from the start of the axis, so that no window moves them.
    const stretch = Math.floor(((places[ranks[n] ?? 0] ?? 0) * level.pxPerUnit) / stretchPx);
    const nextPlace = ((stretch + 1) * stretchPx) / level.pxPerUnit;
    const next = Math.max(n + 1, Math.min(end, bisectLeft(ranks, bisectLeft(places, nextPlace))));
    const step = Math.max(1, (next - n) / mostOfStretch);
    for (let at = n; at < next - 1e-9; at += step) chosen.push(ranks[Math.floor(at)] ?? 0);
    n = next;
  }
  return chosen;
}

const differs = ({ events }: TimelineIndex, rank: number) =>
  Number(events[rank]?.event.differs ?? 0);

const reports = ({ events }: TimelineIndex, rank: number) =>
  events[rank]?.event.reportedBy.length ?? 0;
