import type { Language } from '../../language/english.ts';
import { areDatesEntered, countEvents } from '../../story/model/standing.ts';
import type { Story } from '../../story/model/story.ts';
import type { DatedEvent } from '../../story/model/storyEvent.ts';

/**
 * How many dates of some events of a story its makers entered, or that they entered all; empty if
 * none.
 */
export function datesEnteredOf(
  events: readonly DatedEvent[],
  story: Story,
  { page }: Language,
): string[] {
  const { dateEntered } = countEvents(events);
  return dateEntered === 0 ? [] : [page.datesEntered(dateEntered, areDatesEntered(story.counts))];
}
