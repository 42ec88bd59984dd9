import type { TimelineIndex } from '../index/timelineIndex.ts';

/** So many rows are drawn until the reader asks for the others. */
export const usualRows = 12;

const kept = new WeakMap<TimelineIndex, Map<number, TimelineIndex>>();

/**
 * The same story with the rows of so many articles: those that report most, in their own order. A
 * drawing of a thousand rows is one that nobody can read, and costs what nobody sees. Everything
 * else of the index stays as it is; `rowById` has all rows still.
 *
 * @param count at least 1; where there are no more rows, the index itself is what comes back
 */
export function foldRows(index: TimelineIndex, count: number): TimelineIndex {
  if (index.rows.length <= count) return index;
  const folded = kept.get(index) ?? new Map<number, TimelineIndex>();
  kept.set(index, folded);
  const known = folded.get(count) ?? withRows(index, count);
  folded.set(count, known);
  return known;
}

function withRows(index: TimelineIndex, count: number): TimelineIndex {
  const order = index.rows.map((row, n) => ({ n, reports: row.ranks.length }));
  const most = order.toSorted((a, b) => b.reports - a.reports || a.n - b.n).slice(0, count);
  const chosen = new Set(most.map(({ n }) => n));
  return { ...index, rows: index.rows.filter((_, n) => chosen.has(n)) };
}
