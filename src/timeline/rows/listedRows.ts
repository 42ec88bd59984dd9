import { foldWord } from '../../story/search/foldWord.ts';
import type { IndexedRow, TimelineIndex } from '../layout/index/timelineIndex.ts';
import { foldRows, type RowOrder } from '../layout/rows/foldRows.ts';

/** How many rows are listed at a time; the others are found by name. */
export const mostListed = 24;

/**
 * The rows to choose from: first the drawn ones, in order, then the hidden ones.
 *
 * @param query words that must all occur in a row's name; empty for all rows
 * @returns `shown`: all rows that are not hidden, in order. `more`: how many are not listed
 */
export function listedRows(
  all: TimelineIndex,
  order: RowOrder,
  query: string,
): { listed: readonly IndexedRow[]; shown: readonly IndexedRow[]; more: number } {
  const shown = foldRows(all, Infinity, order).rows;
  const hidden = all.rows.filter(({ row }) => order.hidden.includes(row.rowId));
  const words = foldWord(query).split(/\s+/u);
  const found = [...shown, ...hidden].filter(({ row }) => {
    const name = foldWord(row.name);
    return words.every((word) => name.includes(word));
  });
  return {
    listed: found.slice(0, mostListed),
    shown,
    more: Math.max(0, found.length - mostListed),
  };
}
