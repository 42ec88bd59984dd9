import { memo, useRef } from 'react';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { EventItem } from './EventItem.tsx';
import { useNear } from './useNear.ts';

type Props = {
  events: readonly StoryEvent[];
  /** Which of the events, `end` exclusive. */
  start: number;
  end: number;
  openEvent: string | null;
  isNearAtFirst: boolean;
};

/**
 * Some consecutive events of a section. Far from view each is a link with the same words and no
 * more, so that a list of thousands costs little; once near, it is drawn in full, in the same link.
 */
export const EventStretch = memo(function EventStretch(props: Props) {
  const { events, start, end, openEvent } = props;
  const first = useRef<HTMLLIElement>(null);
  const last = useRef<HTMLLIElement>(null);
  const isNear = useNear(first, last, props.isNearAtFirst);
  return events.slice(start, end).map((event, at) => (
    <li key={event.id} ref={at === 0 ? first : at === end - start - 1 ? last : undefined}>
      <EventItem event={event} isOpen={event.id === openEvent} isNear={isNear} />
    </li>
  ));
});
