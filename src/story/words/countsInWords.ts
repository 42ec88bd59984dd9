import type { Language } from '../../language/english.ts';
import { areDatesEntered, type EventCounts } from '../model/standing.ts';

/**
 * How many events a story has: first those that its articles report, as only those articles tell
 * them that have one, then, each counted separately, those that are only announced and those that
 * are not from the articles; of all these, how many dates the makers entered, and last how many are
 * undated and so have no position on the timeline. Counts of zero are left out.
 *
 * @param countUndated says where the undated ones are, or that they are nowhere
 */
export function countsInWords(
  counts: EventCounts,
  articles: number,
  language: Language,
  countUndated = language.page.standing.countUndated,
): string {
  const apart = countedApart(counts, language);
  const { reported, undated, tellers } = counts;
  const isSaid = reported > 0 || apart.length === 0;
  return [
    ...(isSaid ? [language.page.counts(reported, reported > 0 ? tellers : articles)] : []),
    ...apart,
    ...(undated > 0 ? [countUndated(undated)] : []),
  ].join(' · ');
}

/**
 * How many of some events are only announced, how many are not from the articles, and of the others
 * how many have a date that the makers entered: all or a number.
 */
export function countedApart(counts: EventCounts, { page }: Language): readonly string[] {
  const { announced, 'not-from-articles': fromMakers, dateEntered } = counts;
  const { standing } = page;
  return [
    ...(announced > 0 ? [standing.countAnnounced(announced)] : []),
    ...(fromMakers > 0 ? [standing.countFromMakers(fromMakers)] : []),
    ...(dateEntered > 0 ? [page.datesEntered(dateEntered, areDatesEntered(counts))] : []),
  ];
}
