import type { RefObject } from 'react';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';

/** The first stop of the tab key: leads past the head to the events. Seen while it has the focus. */
export function SkipLink({ timeline }: { timeline: RefObject<TimelineHandle | null> }) {
  const { page } = usePanelContext().language;
  return (
    <a
      className="skip-link"
      href="#events-title"
      onClick={(event) => {
        event.preventDefault();
        timeline.current?.focus();
      }}
    >
      {page.skipToEvents}
    </a>
  );
}
