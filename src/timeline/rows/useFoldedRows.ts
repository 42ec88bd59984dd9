import { useMemo, useState } from 'react';
import { foldRows, usualRows } from '../layout/rows/foldRows.ts';
import type { TimelineStory } from '../prepareStory.ts';

/** The articles that have no row, and the way to them. */
export interface FoldedRows {
  /** How many they are. */
  hidden: number;
  /** Whether more are shown than usual. */
  isOpened: boolean;
  onMore: () => void;
  onFewer: () => void;
}

/** So many more at a time. */
const step = 24;

/** A story with the rows that the reader wants to see: a dozen until more are asked for. */
export function useFoldedRows(story: TimelineStory): {
  story: TimelineStory;
  foldedRows: FoldedRows;
} {
  const [count, setCount] = useState(usualRows);
  const index = foldRows(story.index, count);
  const folded = useMemo(
    () => (index === story.index ? story : { ...story, index }),
    [story, index],
  );
  const foldedRows = {
    hidden: story.index.rows.length - index.rows.length,
    isOpened: count > usualRows,
    onMore: () => setCount(count + step),
    onFewer: () => setCount(usualRows),
  };
  return { story: folded, foldedRows };
}
