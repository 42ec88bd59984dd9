import { memo } from 'react';
import type { UndatedEvent } from '../../story/schema.ts';
import { EventItem } from './EventItem.tsx';

type Props = {
  events: readonly UndatedEvent[];
  /** Null: none of these is open. */
  openEvent: string | null;
};

/** The events of one section. Drawn again only when one of its own opens or closes. */
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
