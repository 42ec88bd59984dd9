import { memo } from 'react';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { EventStretch } from './EventStretch.tsx';

type Props = {
  events: readonly StoryEvent[];
  /** `null` when none of these is open. */
  openEvent: string | null;
  /** How many events of the list are always drawn in full, wherever the page is scrolled to. */
  wholeFirst: number;
};

/** This many are drawn in full, or not, together; see `useNear`. */
const stretch = 20;

/** The events of one section. Rendered again only when one of its own opens or closes. */
export const EventItems = memo(function EventItems({ events, openEvent, wholeFirst }: Props) {
  const starts = Array.from({ length: Math.ceil(events.length / stretch) }, (_, n) => n * stretch);
  return (
    <ol className="event-items">
      {starts.map((start) => (
        <EventStretch
          key={events[start]?.id}
          events={events}
          start={start}
          end={Math.min(start + stretch, events.length)}
          openEvent={openEvent}
          isNearAtFirst={start < wholeFirst}
        />
      ))}
    </ol>
  );
});
