import type { Language } from '../../language/english.ts';
import { countStandings } from '../model/standing.ts';
import type { StoryEvent } from '../model/storyEvent.ts';

/**
 * How many events a story has: those that its articles report, then, each counted apart, those
 * that they only announce and those that are not from them. What there is none of is not said.
 */
export function countsInWords(
  events: readonly StoryEvent[],
  articles: number,
  { page }: Language,
): string {
  const counts = countStandings(events);
  const { announced, 'not-from-articles': notFromArticles } = counts;
  const apart = [
    ...(announced > 0 ? [page.standing.countAnnounced(announced)] : []),
    ...(notFromArticles > 0 ? [page.standing.countFromMakers(notFromArticles)] : []),
  ];
  const reported = counts.reported > 0 || apart.length === 0;
  return [...(reported ? [page.counts(counts.reported, articles)] : []), ...apart].join(' · ');
}
