import { useMemo } from 'react';
import type { LegendRow } from '../draw/vertical/OutletLegend.tsx';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';
import { targetOfRow } from '../interaction/target.ts';
import { foldRows } from '../layout/rows/foldRows.ts';
import { keyOfStory } from '../rows/keyOfStory.ts';

/** If more report an event, screen readers are told how many. */
const mostNames = 12;

/**
 * The drawing for a narrow place, with the rows of its key: as many as the story has rows of articles
 * here. An event names who reported it: its
 * articles' marks are part of its link and are not read out separately.
 */
export function useNarrowDrawing(
  { index, rows }: DrawnTimelineProps['story'],
  drawing: DrawnTimelineProps['drawing'],
) {
  return useMemo(() => {
    const { words, ordinalOf, hrefOf } = drawing;
    const shown = foldRows(keyOfStory(rows), index.rows.length).rows;
    const key = shown.map(({ row: { rowId, name } }): LegendRow => ({
      rowId,
      name,
      ordinal: ordinalOf(rowId),
      href: hrefOf(targetOfRow(rowId)),
      words: words.article(rowId),
    }));
    const event = (id: string) => {
      const rank = index.rankById.get(id) ?? -1;
      const reports = index.events[rank]?.event.reportedBy.length ?? 0;
      return reports > mostNames ? words.event(id) : words.eventByNames(id);
    };
    return { drawing: { ...drawing, words: { ...words, event } }, key };
  }, [index, rows, drawing]);
}
