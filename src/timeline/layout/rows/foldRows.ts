import type { TimelineIndex } from '../index/timelineIndex.ts';

/** How many rows are drawn until the reader asks for the others. */
export const usualRows = 12;

/** How a reader has arranged the rows. Ids that the story does not have are ignored. */
export type RowOrder = {
  /** Ids of the rows that come first, in this order. */
  readonly first: readonly string[];
  /** Ids of rows that are not drawn. */
  readonly hidden: readonly string[];
};

export const usualOrder: RowOrder = { first: [], hidden: [] };

const kept = new WeakMap<TimelineIndex, Map<string, TimelineIndex>>();

/**
 * The same story with only this many rows: those that the reader has put first, and of the others
 * those that report most, in their own order. Nobody can read a drawing with a thousand rows, and it
 * would cost what nobody sees. The rest of the index is unchanged; `rowById` still has all rows.
 *
 * @param count at least 1; if no row moves, the same index is returned
 */
export function foldRows(
  index: TimelineIndex,
  count: number,
  { first, hidden }: RowOrder = usualOrder,
): TimelineIndex {
  const isAsItWas = first.length === 0 && hidden.length === 0;
  if (isAsItWas && index.rows.length <= count) return index;
  const folded = kept.get(index) ?? new Map<string, TimelineIndex>();
  kept.set(index, folded);
  const key = [count, first.join(), hidden.join()].join('|');
  const known = folded.get(key) ?? withRows(index, count, { first, hidden });
  // The latest arrangement is requested again and again; a reader who moves rows about passes
  // through many others.
  if (folded.size >= 8) folded.clear();
  folded.set(key, known);
  return known;
}

function withRows(index: TimelineIndex, count: number, { first, hidden }: RowOrder): TimelineIndex {
  const isHidden = new Set(hidden);
  const isFirst = new Set(first);
  const shown = index.rows.filter(({ row }) => !isHidden.has(row.rowId));
  const byId = new Map(shown.map((row) => [row.row.rowId, row]));
  const front = [...isFirst].flatMap((id) => byId.get(id) ?? []);
  const others = shown.filter(({ row }) => !isFirst.has(row.rowId));
  const most = others
    .map((row, n) => ({ row, n }))
    .toSorted((a, b) => b.row.ranks.length - a.row.ranks.length || a.n - b.n)
    .slice(0, Math.max(0, count - front.length));
  const chosen = new Set(most.map(({ row }) => row));
  const rows = [...front, ...others.filter((row) => chosen.has(row))].slice(0, count);
  return { ...index, rows };
}
