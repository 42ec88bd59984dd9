import type { RefObject } from 'react';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';

interface Props {
  timeline: RefObject<TimelineHandle | null>;
  /** The id of the heading over the list of events. */
  eventsId: string;
}

/** The first stop of the tab key: leads past the head to the events. Seen while it has the focus. */
export function SkipLink({ timeline, eventsId }: Props) {
  const { page } = usePanelContext().language;
  return (
    <a
      className="skip-link"
      href={`#${eventsId}`}
      onClick={(event) => {
        event.preventDefault();
        timeline.current?.focus();
      }}
    >
      {page.skipToEvents}
    </a>
  );
}
