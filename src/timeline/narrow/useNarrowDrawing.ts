import { useMemo } from 'react';
import type { LegendArticle } from '../draw/vertical/OutletLegend.tsx';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';

/** If more report an event, screen readers are told how many. */
const mostNames = 12;

/**
 * The drawing for a narrow place, with the articles of its key. An event names who reported it: its
 * articles' marks are part of its link and are not read out separately.
 */
export function useNarrowDrawing(
  { index }: DrawnTimelineProps['story'],
  drawing: DrawnTimelineProps['drawing'],
) {
  return useMemo(() => {
    const { words, ordinalOf, hrefOf } = drawing;
    const articles = index.rows.map(({ row: { rowId: articleId, name } }): LegendArticle => ({
      articleId,
      name,
      ordinal: ordinalOf(articleId),
      href: hrefOf({ kind: 'article', articleId }),
      words: words.article(articleId),
    }));
    const event = (id: string) => {
      const rank = index.rankById.get(id) ?? -1;
      const reports = index.events[rank]?.event.reportedBy.length ?? 0;
      return reports > mostNames ? words.event(id) : words.eventByNames(id);
    };
    return { drawing: { ...drawing, words: { ...words, event } }, articles };
  }, [index, drawing]);
}
