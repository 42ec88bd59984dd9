import { standingOf } from '../../story/model/standing.ts';
import type { DatedEvent } from '../../story/model/storyEvent.ts';

const most = 4;

/**
 * The events that represent a story, at most four, in the order of time. Events without an article
 * are left out; the most important come first, and among these the ones that most articles report.
 *
 * @param events in the order of time
 */
export function strongestEvents(events: readonly DatedEvent[]): DatedEvent[] {
  const chosen = new Set(
    events
      .toSorted(
        (one, other) =>
          Number(isOfNoArticle(one)) - Number(isOfNoArticle(other)) ||
          one.importance - other.importance ||
          other.articles.length - one.articles.length,
      )
      .slice(0, most),
  );
  return events.filter((event) => chosen.has(event));
}

const isOfNoArticle = (event: DatedEvent) => standingOf(event) === 'not-from-articles';
