import type { DatedEvent } from '../../story/model/storyEvent.ts';

const most = 4;

/**
 * The events that stand for a story, at most four, in the order of time: the most important ones,
 * and of these the ones that most articles report.
 *
 * @param events in the order of time
 */
export function strongestEvents(events: readonly DatedEvent[]): DatedEvent[] {
  const chosen = new Set(
    events
      .toSorted(
        (one, other) =>
          one.importance - other.importance || other.articles.length - one.articles.length,
      )
      .slice(0, most),
  );
  return events.filter((event) => chosen.has(event));
}
