import type { TimelineIndex } from '../index/timelineIndex.ts';

/** So many rows are drawn until the reader asks for the others. */
export const usualRows = 12;

/** How a reader has arranged the rows. Ids that the story does not have ask for nothing. */
export type RowOrder = {
  /** Ids of rows that stand before all others, in this order. */
  readonly first: readonly string[];
  /** Ids of rows that are not drawn. */
  readonly hidden: readonly string[];
};

export const usualOrder: RowOrder = { first: [], hidden: [] };

const kept = new WeakMap<TimelineIndex, Map<string, TimelineIndex>>();

/**
 * The same story with so many rows: those that the reader has put first, and of the others those
 * that report most, in their own order. A drawing of a thousand rows is one that nobody can read,
 * and costs what nobody sees. Everything else of the index stays as it is; `rowById` has all rows
 * still.
 *
 * @param count at least 1; where all rows stand as they stood, the index itself is what comes back
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
  // What was asked for last is asked for again; a reader who moves rows about passes many others.
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
