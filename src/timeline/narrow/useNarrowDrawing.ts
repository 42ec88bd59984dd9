import { useMemo } from 'react';
import type { LegendArticle } from '../draw/vertical/OutletLegend.tsx';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';

/**
 * The drawing for a narrow place, with the articles of its key. An event says by name who reported
 * it: its articles' marks are part of its link and are not heard by themselves.
 */
export function useNarrowDrawing(
  { index }: DrawnTimelineProps['story'],
  drawing: DrawnTimelineProps['drawing'],
) {
  return useMemo(() => {
    const { words, ordinalOf, hrefOf } = drawing;
    const articles = index.rows.map(({ row: { articleId, name } }): LegendArticle => ({
      articleId,
      name,
      ordinal: ordinalOf(articleId),
      href: hrefOf({ kind: 'article', articleId }),
      words: words.article(articleId),
    }));
    return { drawing: { ...drawing, words: { ...words, event: words.eventByNames } }, articles };
  }, [index, drawing]);
}
