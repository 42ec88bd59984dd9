import { memo } from 'react';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { EventItem } from './EventItem.tsx';

type Props = {
  events: readonly StoryEvent[];
  /** `null` when none of these is open. */
  openEvent: string | null;
};

/** The events of one section. Rendered again only when one of its own opens or closes. */
export const EventItems = memo(function EventItems({ events, openEvent }: Props) {
  return (
    <ol className="event-items">
      {events.map((event) => (
        <li key={event.id}>
          <EventItem event={event} isOpen={event.id === openEvent} />
        </li>
      ))}
    </ol>
  );
});
