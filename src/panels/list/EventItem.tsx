import { memo } from 'react';
import type { StoryEvent, UndatedEvent } from '../../story/schema.ts';
import { dateBriefly } from '../date/dateWords.ts';
import { FoundWhere } from '../find/FoundWhere.tsx';
import { HitText } from '../find/HitText.tsx';
import { labelText } from '../outlet/articleLabels.ts';
import { OutletMark } from '../outlet/OutletMark.tsx';
import { useReading } from '../reading/Reading.ts';
import { TargetLink } from '../reading/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = { event: StoryEvent | UndatedEvent; isOpen: boolean };

/** One event of the list: when, what, and who reports it. Drawn again only when it changes. */
export const EventItem = memo(function EventItem({ event, isOpen }: Props) {
  const { story, language } = useReading();
  return (
    <TargetLink
      to={{ kind: 'event', eventId: event.id }}
      className={`event-item importance-${event.importance}`}
      data-testid="event-list-item"
      data-event-id={event.id}
      aria-current={isOpen ? 'true' : undefined}
    >
      {'date' in event && (
        <>
          <span className="event-item-date">{dateBriefly(event.date, language)}</span>{' '}
        </>
      )}
      <span className="event-item-title">
        <AsWritten text={event.title} lang={story.file.language} />
      </span>{' '}
      <FoundWhere event={event} />
      <Reporters event={event} />
    </TargetLink>
  );
});

/** The voices that report an event, each once, always in the same order. */
function Reporters({ event }: { event: UndatedEvent }) {
  const { voices, labels, language } = useReading();
  const reporting = new Set(event.accounts.map(({ article }) => voices.of(article)));
  const reporters = voices.list.filter((voice) => reporting.has(voice));
  return (
    <span className="event-item-reporters">
      <span className="only-heard">{language.page.reportedBy} </span>
      {reporters.map(({ outlet, articles, ordinal }) => (
        <span className="reporter" key={ordinal}>
          <OutletMark ordinal={ordinal} />
          <bdi>
            <HitText text={outlet?.name ?? labelText(labels(articles[0]?.id ?? ''), language)} />
          </bdi>
          <span className="only-heard">, </span>
        </span>
      ))}
    </span>
  );
}
