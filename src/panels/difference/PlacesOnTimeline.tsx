import type { MouseEvent, ReactNode } from 'react';
import type { Difference } from '../../story/model/difference.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { whenBriefly } from '../../story/words/whenBriefly.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { isPlainClick } from '../context/isPlainClick.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';

/** The links from a difference to its events on the timeline: one link, or a list to open. */
export function PlacesOnTimeline({ difference }: { difference: Difference }) {
  const { story, language } = usePanelContext();
  const { onTimeline } = language.page.compare;
  const events = difference.events
    .map((id) => story.event(id))
    .filter((event) => event !== undefined);
  const [only, ...others] = events;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <p className="difference-places">
        <PlaceLink event={only}>{onTimeline}</PlaceLink>
      </p>
    );
  }
  return (
    <details className="difference-places">
      <summary>{onTimeline}</summary>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <PlaceLink event={event}>
              {event.date && <>{whenBriefly(event, story, language)} · </>}
              <AsWritten text={event.title} lang={story.language} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Without a timeline to show it on, the link leads to the event. */
function PlaceLink({ event: { id }, children }: { event: StoryEvent; children: ReactNode }) {
  const { hrefOf, showOnTimeline } = usePanelContext();
  const [, setSpread] = useReaderChoice('isSpread');
  const show = (click: MouseEvent) => {
    if (!showOnTimeline || !isPlainClick(click)) return;
    click.preventDefault();
    setSpread?.(false);
    showOnTimeline(id);
  };
  return (
    <a href={hrefOf({ kind: 'event', eventId: id })} onClick={show}>
      {children}
    </a>
  );
}
