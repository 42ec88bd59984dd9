import type { Crowd, IndexedEvent, IndexedRow, TimelineIndex } from './timelineIndex.ts';
import { nobody } from './timelineIndex.ts';

export type TimelineFilter = {
  readonly event: (eventId: string) => boolean;
  readonly row: (articleId: string) => boolean;
};

/**
 * The timeline of some of a story's events and articles. What is left stays where it was: the axis,
 * its folds, every place and every lane are the whole story's, so that a filter takes away and
 * moves nothing; only labels may come forward where others made room.
 *
 * @param whole the index of the whole story
 */
export function filterTimeline(whole: TimelineIndex, keep: TimelineFilter): TimelineIndex {
  const kept = whole.events.filter(({ event }) => keep.event(event.id));
  const rankOf = new Map(kept.map(({ rank }, n) => [rank, n]));
  const reRank = (ranks: Int32Array) =>
    Int32Array.from([...ranks].flatMap((rank) => rankOf.get(rank) ?? []));
  const rows = whole.rows
    .filter(({ row }) => keep.row(row.articleId))
    .map(({ row, ranks }): IndexedRow => ({ row, ranks: reRank(ranks) }));
  const { byImportance } = whole;
  return {
    ...whole,
    whole: whole.whole ?? whole,
    events: kept.map((indexed, rank): IndexedEvent => ({ ...indexed, rank })),
    rankById: new Map(kept.map(({ event }, rank) => [event.id, rank])),
    byImportance: {
      1: reRank(byImportance[1]),
      2: reRank(byImportance[2]),
      3: reRank(byImportance[3]),
    },
    slots: whole.slots.map((rank) => (rank < 0 ? rank : (rankOf.get(rank) ?? nobody))),
    lanes: whole.lanes.map(reRank),
    crowds: whole.crowds.map((crowd) => filterCrowd(crowd, rankOf, kept)),
    rows,
    rowById: new Map(rows.map((row) => [row.row.articleId, row])),
  };
}

/** One without members stays as an empty stretch: its lane keeps its height. */
function filterCrowd(
  { ranks }: Crowd,
  rankOf: ReadonlyMap<number, number>,
  kept: readonly IndexedEvent[],
): Crowd {
  const members = ranks.flatMap((rank) => rankOf.get(rank) ?? []);
  const stretches = members.flatMap((rank) => kept[rank] ?? []);
  return {
    from: stretches.reduce((from, stretch) => Math.min(from, stretch.from), Infinity),
    to: stretches.reduce((to, stretch) => Math.max(to, stretch.to), -Infinity),
    ranks: members,
  };
}
