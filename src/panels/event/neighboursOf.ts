import type { Story } from '../../story/model.ts';
import type { UndatedEvent } from '../../story/schema.ts';

/** The events before and after one in the order of the list: dated events, then undated ones. */
export interface EventNeighbours {
  previous: UndatedEvent | undefined;
  next: UndatedEvent | undefined;
}

export function neighboursOf(story: Story, eventId: string): EventNeighbours {
  const events = [...story.events, ...story.undated];
  const index = events.findIndex(({ id }) => id === eventId);
  if (index === -1) return { previous: undefined, next: undefined };
  return { previous: index === 0 ? undefined : events[index - 1], next: events[index + 1] };
}
