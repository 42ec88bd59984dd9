import { useMemo } from 'react';
import { dateAlone } from '../../story/words/dateWords.ts';
import { useReading } from '../../panels/context/Reading.ts';
import type { LegendArticle } from '../../timeline/draw/vertical/OutletLegend.tsx';
import type { TimelineIndex } from '../../timeline/layout/index/timelineIndex.ts';
import { useDrawingOf } from './useDrawingOf.ts';

/**
 * As `useDrawingOf`. An event says by name who reported it: its articles' marks are part of its link
 * and are not heard by themselves.
 */
export function useNarrowDrawing(index: TimelineIndex) {
  const drawing = useDrawingOf();
  const { story, language } = useReading();
  return useMemo(() => {
    const { timeline, page, tag } = language;
    const lists = new Intl.ListFormat(tag);
    const nameOf = (articleId: string) => index.rowById.get(articleId)?.row.name ?? '';
    const event = (eventId: string) => {
      const found = story.event(eventId);
      if (!found || !found.date) return drawing.words.event(eventId);
      const names = lists.format(found.articles.map(nameOf));
      const date = dateAlone(found.date, language);
      const text = timeline.eventIn(date, found.title, timeline.reportedByNames(names));
      const isDimmed = drawing.isDimmed({ kind: 'event', eventId });
      return isDimmed ? page.find.leftOut(text) : text;
    };
    const articles = index.rows.map(({ row: { articleId, name } }): LegendArticle => ({
      articleId,
      name,
      ordinal: drawing.ordinalOf(articleId),
      href: drawing.hrefOf({ kind: 'article', articleId }),
      words: drawing.words.article(articleId),
    }));
    return { drawing: { ...drawing, words: { ...drawing.words, event } }, articles };
  }, [drawing, index, story, language]);
}
