import type { Language } from '../../language/english.ts';
import type { EventCounts } from '../model/standing.ts';

/**
 * How many events a story has: those that its articles report, how many have no date and so no
 * place on the timeline, then, each counted apart, those that are only announced and those that are
 * not from the articles. Counts of zero are left out.
 *
 * @param countUndated says where those without a date are, or that they are nowhere
 */
export function countsInWords(
  counts: EventCounts,
  articles: number,
  language: Language,
  countUndated = language.page.standing.countUndated,
): string {
  const apart = countedApart(counts, language);
  const { reported, undated } = counts;
  const isSaid = reported > 0 || apart.length === 0;
  return [
    ...(isSaid ? [language.page.counts(reported, articles)] : []),
    ...(undated > 0 ? [countUndated(undated)] : []),
    ...apart,
  ].join(' · ');
}

/** How many of some events are only announced, and how many are not from the articles. */
export function countedApart(
  { announced, 'not-from-articles': fromMakers }: EventCounts,
  { page: { standing } }: Language,
): readonly string[] {
  return [
    ...(announced > 0 ? [standing.countAnnounced(announced)] : []),
    ...(fromMakers > 0 ? [standing.countFromMakers(fromMakers)] : []),
  ];
}
