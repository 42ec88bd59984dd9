import type { IndexedRow, TimelineIndex } from '../index/timelineIndex.ts';
import type { TimelineRow } from '../input.ts';

/** A row that gathers several articles, or events by something other than who reports them. */
export type RowGroup = {
  /** See `groupRowId`. */
  readonly rowId: string;
  readonly name: string;
  /** Only those on the axis count, in any order. */
  readonly eventIds: Iterable<string>;
};

/**
 * The same story with other rows: those with the most events first, ties in the given order. Rows
 * with nothing on the axis are left out. `rowById` still has the articles' rows.
 *
 * @param rows groups, or ids of articles that keep their own row
 */
export function groupRows(
  index: TimelineIndex,
  rows: readonly (RowGroup | string)[],
): TimelineIndex {
  const indexed = rows
    .flatMap((row) =>
      typeof row === 'string' ? (index.rowById.get(row) ?? []) : inRanks(index, row),
    )
    .filter(({ ranks }) => ranks.length > 0)
    .toSorted((a, b) => b.ranks.length - a.ranks.length);
  const rowById = new Map([
    ...index.rowById,
    ...indexed.map((row) => [row.row.rowId, row] as const),
  ]);
  return { ...index, rows: indexed, rowById };
}

function inRanks(
  { rankById, spread }: TimelineIndex,
  { rowId, name, eventIds }: RowGroup,
): IndexedRow {
  const ranks = () => Int32Array.from([...eventIds].flatMap((id) => rankById.get(id) ?? [])).sort();
  return {
    row: { ...unpublished, rowId, group: rowId, name },
    ranks: spread?.get(rowId) ?? ranks(),
  };
}

/** Only articles have a publication. */
const unpublished: Omit<TimelineRow, 'rowId' | 'group' | 'name'> = {
  published: { from: null, to: null },
  precision: 'day',
  approximate: false,
};
