import { useMemo } from 'react';
import { useFinding } from '../../panels/search/Finding.ts';
import { useReading } from '../../panels/context/Reading.ts';
import type { Drawing } from '../../timeline/draw/Drawing.ts';
import type { Target } from '../../timeline/interaction/target.ts';
import { decodeAddress } from '../address/decodeAddress.ts';
import { encodeAddress } from '../address/encodeAddress.ts';
import { nothingOpen, type OpenKeys } from '../address/openKeys.ts';
import { usePage } from '../page/PageContext.ts';
import { quietWords } from './quietWords.ts';
import { timelineWords } from './timelineWords.ts';

/** The part of the address that a mark leads to. */
export function addressOf(target: Target): OpenKeys {
  return {
    ...nothingOpen,
    event: target.kind === 'article' ? null : target.eventId,
    article: target.kind === 'event' ? null : target.articleId,
  };
}

/** What the drawing needs of the story; the same value while only event and window change. */
export function useDrawingOf(): Omit<Drawing, 'cursor' | 'idPrefix'> {
  const reading = useReading();
  const finding = useFinding();
  const { bar, address } = usePage();
  const openArticle = address.event === null ? address.article : null;
  const elsewhere = bar.hrefOf({ ...nothingOpen, from: null, to: null });
  return useMemo(() => {
    const place = decodeAddress(elsewhere);
    const isDimmed = (target: Target) =>
      (target.kind !== 'article' && finding.left?.has(target.eventId) === false) ||
      (target.kind !== 'event' && !finding.isArticleLeft(target.articleId));
    return {
      words: quietWords(timelineWords(reading), isDimmed, reading.language),
      isDimmed,
      openArticle,
      terms: finding.terms,
      direction: reading.language.direction,
      storyLanguage: reading.story.language,
      hrefOf: (target: Target) => encodeAddress({ ...place, ...addressOf(target) }),
      ordinalOf: (articleId: string) => reading.voices.of(articleId)?.ordinal ?? 0,
    };
  }, [reading, finding, elsewhere, openArticle]);
}
