import { useMemo, useState } from 'react';
import type { Language } from '../../language/english.ts';
import { foldRows, usualRows } from '../layout/rows/foldRows.ts';
import type { RowKind } from '../layout/rows/rowIds.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import type { TimelineStory } from '../prepareStory.ts';
import type { TimelineProps } from '../TimelineProps.ts';
import { keyOfStory } from './keyOfStory.ts';
import { usualRowsView, type RowsView } from './RowsView.ts';

/** The rows that are not drawn, and the control that shows them. */
export interface FoldedRows {
  /** How many there are, not counting those that the reader has hidden. */
  hidden: number;
  /** Whether more are shown than by default. */
  isOpened: boolean;
  onMore: () => void;
  onFewer: () => void;
}

/** The current rows, for whoever changes them. */
export interface ChosenRows {
  view: RowsView;
  /** What they stand for. */
  kind: RowKind;
  /** The story with all its rows of that kind, in their default order. */
  all: TimelineIndex;
  onChange: (view: RowsView) => void;
}

/** How many more at a time, in the key to the marks of a narrow place. */
const step = 24;

/**
 * A story with the rows that the reader wants to see: a dozen until more are requested. Where time
 * runs down the page there are no rows, and the marks beside its events are always articles'.
 *
 * @param isDown whether time runs down. Only that way's rows are computed: the other's would go
 *   through every event
 */
export function useRows(
  { story, rows, onRowsChange }: Pick<TimelineProps, 'story' | 'rows' | 'onRowsChange'>,
  language: Language,
  isDown: boolean,
) {
  const [own, setOwn] = useState(usualRowsView);
  const view = rows ?? own;
  const [count, setCount] = useState(usualRows);
  const { kinds, usual, by } = story.rows;
  const kind = view.by !== null && kinds.includes(view.by) ? view.by : usual;
  const index = isDown
    ? foldRows(story.rows.down(), count)
    : foldRows(by(kind), countAcross(count), view);
  const shown = useFolded(story, index, isDown ? 'article' : kind, language);
  const chosen: ChosenRows = {
    view,
    kind,
    all: by(kind),
    onChange: (next) => {
      setOwn(next);
      onRowsChange?.(next);
    },
  };
  const counted = isDown
    ? inKey(story, count)
    : { all: by(kind).rows.length - hiddenOf(by(kind), view), shown: index.rows.length };
  const foldedRows: FoldedRows = {
    hidden: counted.all - counted.shown,
    isOpened: count > usualRows,
    onMore: () => setCount(count + step),
    onFewer: () => setCount(usualRows),
  };
  return { chosen, story: shown, foldedRows };
}

/** How many rows the key to the marks of a narrow place has, and how many of them it shows. */
function inKey({ rows }: TimelineStory, count: number) {
  const all = keyOfStory(rows).rows.length;
  return { all, shown: Math.min(all, count) };
}

/** How many of the rows the reader has hidden. */
const hiddenOf = ({ rows }: TimelineIndex, { hidden }: RowsView): number =>
  rows.filter(({ row }) => hidden.includes(row.rowId)).length;

/** Across, all of them scroll in the room of a dozen. */
const countAcross = (count: number) => (count > usualRows ? Infinity : usualRows);

function useFolded(
  story: TimelineStory,
  index: TimelineIndex,
  kind: RowKind,
  { timeline: { rowsHeading, rows } }: Language,
): TimelineStory {
  const heading = kind === 'person' || kind === 'tag' ? rows.kinds[kind] : rowsHeading;
  return useMemo(
    () =>
      index === story.index && heading === story.rowsHeading
        ? story
        : { ...story, index, rowsHeading: heading },
    [story, index, heading],
  );
}
