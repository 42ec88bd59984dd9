import type { Language } from '../../language/english.ts';
import { countStandings } from '../model/standing.ts';
import type { StoryEvent } from '../model/storyEvent.ts';

/**
 * How many events a story has: those that its articles report, how many have no date and so no
 * place on the timeline, then, each counted apart, those that are only announced and those that are
 * not from the articles. What there is none of is not said.
 */
export function countsInWords(
  events: readonly StoryEvent[],
  articles: number,
  language: Language,
): string {
  const apart = countedApart(events, language);
  const { reported } = countStandings(events);
  const isSaid = reported > 0 || apart.length === 0;
  const undated = events.filter(({ date }) => date === null).length;
  return [
    ...(isSaid ? [language.page.counts(reported, articles)] : []),
    ...(undated > 0 ? [language.page.standing.countUndated(undated)] : []),
    ...apart,
  ].join(' · ');
}

/** How many of some events are only announced, and how many are not from the articles. */
export function countedApart(
  events: readonly StoryEvent[],
  { page: { standing } }: Language,
): readonly string[] {
  const { announced, 'not-from-articles': fromMakers } = countStandings(events);
  return [
    ...(announced > 0 ? [standing.countAnnounced(announced)] : []),
    ...(fromMakers > 0 ? [standing.countFromMakers(fromMakers)] : []),
  ];
}
