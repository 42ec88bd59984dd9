import type { MouseEvent } from 'react';
import type { Difference } from '../../story/model/difference.ts';
import { dateBriefly } from '../../story/words/dateWords.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { isPlainClick } from '../context/isPlainClick.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';

/** The ways from a difference to its events on the timeline. */
export function PlacesOnTimeline({ difference }: { difference: Difference }) {
  const { story, language, hrefOf, showOnTimeline } = usePanelContext();
  const { compare } = language.page;
  const [, setSpread] = useReaderChoice('isSpread');
  const events = difference.events
    .map((id) => story.event(id))
    .filter((event) => event !== undefined);
  const show = (click: MouseEvent, eventId: string) => {
    if (!showOnTimeline || !isPlainClick(click)) return;
    click.preventDefault();
    setSpread?.(false);
    showOnTimeline(eventId);
  };
  if (events.length === 0) return null;
  return (
    <div className="difference-places">
      <p>{compare.onTimeline}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <a
              href={hrefOf({ kind: 'event', eventId: event.id })}
              onClick={(click) => show(click, event.id)}
            >
              {event.date && <>{dateBriefly(event.date, language)} · </>}
              <AsWritten text={event.title} lang={story.language} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
