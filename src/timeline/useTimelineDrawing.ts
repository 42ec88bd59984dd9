import { useMemo } from 'react';
import { countsFound } from './draw/countsFound.ts';
import type { Drawing } from './draw/Drawing.ts';
import { eventOf, rowOf, type Target } from './interaction/target.ts';
import type { Dimmed, TimelineProps } from './TimelineProps.ts';
import { dimmedWords } from './words/dimmedWords.ts';
import { rememberHrefs, rememberWords } from './words/rememberWords.ts';

const nothing: Dimmed = { events: new Set(), articles: new Set() };
const noTerms: readonly string[] = [];

/** What a drawing needs beyond its scene; it keeps its identity while only the view changes. */
export function useTimelineDrawing(props: TimelineProps): Omit<Drawing, 'idPrefix'> {
  const { story, language, hrefOf, openArticle = null } = props;
  const { dimmed = nothing, markedTerms = noTerms } = props;
  return useMemo(() => {
    const isDimmed = (target: Target) =>
      dimmed.events.has(eventOf(target) ?? '') || dimmed.articles.has(rowOf(target) ?? '');
    const foundIn = countsFound(isDimmed, dimmed.foundAfar ?? null);
    return {
      words: rememberWords(dimmedWords(story.words, { isDimmed, foundIn }, language)),
      isDimmed,
      foundIn,
      openArticle,
      terms: markedTerms,
      direction: language.direction,
      storyLanguage: story.language,
      hrefOf: rememberHrefs(hrefOf),
      ordinalOf: story.ordinalOf,
      standingOf: story.standingOf,
      isAnnouncement: story.isAnnouncement,
    };
  }, [story, language, hrefOf, openArticle, dimmed, markedTerms]);
}
