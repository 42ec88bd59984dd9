import { useMemo, useState } from 'react';
import type { Cursor } from '../interaction/useKeyboard.ts';
import { rowOf } from '../interaction/target.ts';
import { usualRows } from '../layout/rows/foldRows.ts';
import type { TimelineStory } from '../prepareStory.ts';

/** Which of many rows are drawn, and how to move on to others. */
export interface RowsInSight {
  /** The index of the first row that is drawn. */
  start: number;
  /** How many are drawn at a time. */
  shown: number;
  total: number;
  onStart: (start: number) => void;
}

/**
 * The dozen visible rows among all that are unfolded: what is drawn is limited by what fits. They
 * follow the keyboard when it moves on to a row that is not visible.
 */
export function useRowsInSight(
  story: TimelineStory,
  cursor: Cursor,
): { story: TimelineStory; rows: RowsInSight } {
  const { index } = story;
  const [place, setPlace] = useState({ index, cursor, start: 0 });
  const last = Math.max(0, index.rows.length - usualRows);
  let { start } = place;
  if (place.index !== index || place.cursor !== cursor) {
    start = followed(story, cursor, Math.min(start, last));
    setPlace({ index, cursor, start });
  }
  const drawn = useMemo(() => {
    if (index.rows.length <= usualRows) return story;
    const rows = index.rows.slice(start, start + usualRows);
    return { ...story, index: { ...index, rows, otherRows: index.rows } };
  }, [story, index, start]);
  const onStart = (asked: number) =>
    setPlace({ index, cursor, start: Math.min(last, Math.max(0, asked)) });
  return {
    story: drawn,
    rows: { start, shown: drawn.index.rows.length, total: index.rows.length, onStart },
  };
}

/** The smallest scroll that reveals where the keyboard has gone. */
function followed({ index }: TimelineStory, { target, byKey }: Cursor, start: number): number {
  const rowId = target && rowOf(target);
  if (rowId === null || !byKey) return start;
  const at = index.rows.findIndex(({ row }) => row.rowId === rowId);
  if (at < 0) return start;
  return Math.min(at, Math.max(start, at - usualRows + 1));
}
