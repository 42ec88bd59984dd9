import type { RefObject } from 'react';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';

interface Props {
  timeline: RefObject<TimelineHandle | null>;
  /** The id of the heading above the list of events. */
  eventsId: string;
}

/** The first tab stop: skips the head and leads to the events. Visible while it has the focus. */
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
