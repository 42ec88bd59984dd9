import type { IndexedRow } from '../layout/index/timelineIndex.ts';
import type { RowsView } from './RowsView.ts';

/**
 * The rows with one of them moved one place up (-1) or down (1) among those that are shown. All rows
 * then before it, or that it precedes, keep their positions from now on.
 *
 * @param shown in their current order
 */
export function moveRow(
  view: RowsView,
  shown: readonly IndexedRow[],
  rowId: string,
  by: -1 | 1,
): RowsView {
  const ids = shown.map(({ row }) => row.rowId);
  const from = ids.indexOf(rowId);
  const to = from + by;
  const other = ids[to];
  if (from < 0 || other === undefined) return view;
  ids[from] = other;
  ids[to] = rowId;
  const placed = Math.max(view.first.length, from + 1, to + 1);
  return { ...view, first: ids.slice(0, placed) };
}

/** The rows with one of them hidden, or shown again. */
export function showRow(view: RowsView, rowId: string, isShown: boolean): RowsView {
  const others = view.hidden.filter((id) => id !== rowId);
  return { ...view, hidden: isShown ? others : [...others, rowId] };
}
