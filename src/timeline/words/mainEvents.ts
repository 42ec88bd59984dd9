import { tellersOf } from '../../story/model/standing.ts';
import type { Story } from '../../story/model/story.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';

/** The maximum number of events that are named. */
const mostNamed = 3;
/**
 * With more events than this none is named: three would say little about them, and finding them
 * takes time.
 */
const mostEvents = 60;

/**
 * The most important of some events, for naming them, in the order of the events: by importance,
 * then by how many articles report them. None when there are very many.
 *
 * @param eventIds in the order of time
 */
export function mainEvents(
  eventIds: readonly string[],
  story: Pick<Story, 'event'>,
): readonly StoryEvent[] {
  if (eventIds.length > mostEvents) return [];
  const events = eventIds.flatMap((id) => story.event(id) ?? []);
  const main = new Set(events.toSorted(byWeight).slice(0, mostNamed));
  return events.filter((event) => main.has(event));
}

const byWeight = (a: StoryEvent, b: StoryEvent) =>
  a.importance - b.importance || tellersOf(b).length - tellersOf(a).length;
