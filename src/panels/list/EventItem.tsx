import { memo, useMemo } from 'react';
import type { Language } from '../../language/english.ts';
import { isContradicted } from '../../story/model/isContradicted.ts';
import { standingOf, tellersOf } from '../../story/model/standing.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { whenInOrder } from '../../story/words/whenInOrder.ts';
import { DiffersShape } from '../../timeline/draw/DiffersShape.tsx';
import { FoundWhere } from '../search/FoundWhere.tsx';
import { HitText } from '../search/HitText.tsx';
import { nameOfVoice } from '../../story/words/nameOfVoice.ts';
import { voiceClass } from '../outlet/OutletMark.tsx';
import { usePanelContext, type PanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { useFocusPlace } from '../context/useFocusPlace.ts';
import { AsWrittenElement } from '../text/AsWrittenElement.tsx';

type Props = { event: StoryEvent; isOpen: boolean };

/** One event of the list: when, what, and who reports it. Rendered again only when it changes. */
export const EventItem = memo(function EventItem({ event, isOpen }: Props) {
  const target = useMemo(() => ({ kind: 'event', eventId: event.id }) as const, [event.id]);
  return (
    <TargetLink
      ref={useFocusPlace(target)}
      to={target}
      className={`event-item importance-${event.importance}`}
      data-standing={standingOf(event)}
      data-testid="event-list-item"
      data-event-id={event.id}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Entry event={event} />
    </TargetLink>
  );
});

function Entry({ event }: { event: StoryEvent }) {
  const context = usePanelContext();
  const { story, language } = context;
  const when = whenInOrder(event, story, language);
  const differs = isContradicted(context.story, event.id);
  const { named, more } = reportersOf(event, context);
  const lastNamed = more > 0 ? named.length : named.length - 1;
  return (
    <>
      {(when !== null || differs) && (
        <>
          <span className="event-item-date">
            {when} {differs && <ContradictionSign />}
          </span>{' '}
        </>
      )}
      <AsWrittenElement className="event-item-title" text={event.title} lang={story.language} />{' '}
      <FoundWhere eventId={event.id} />
      <span className="event-item-reporters">
        <span className="visually-hidden">{reportersHead(event, language)} </span>
        {named.map(({ name, ordinal }, at) => (
          <span className={`reporter ${voiceClass(ordinal)}`} key={ordinal}>
            <bdi>
              <HitText text={name} />
            </bdi>
            {at < lastNamed && <span className="visually-hidden">{language.page.comma}</span>}
          </span>
        ))}
        {more > 0 && <span>{language.page.andMore(more)}</span>}
      </span>
    </>
  );
}

/** The sign on the event's label on the timeline, and its meaning. */
function ContradictionSign() {
  const { timeline } = usePanelContext().language;
  return (
    <>
      <svg className="differs-sign" viewBox="0 0 12 12" aria-hidden="true">
        <DiffersShape x={6} y={6} />
      </svg>
      <span className="visually-hidden">{timeline.legend.differs}</span>
    </>
  );
}

/** Before the names of those who report an event, or announce it; empty when nobody does. */
function reportersHead(event: StoryEvent, { page }: Language): string {
  if (event.articles.length === 0) return '';
  return standingOf(event) === 'announced' ? page.standing.announcedBy : page.reportedBy;
}

/** An entry lists this many names; the event's panel has all. */
const mostNamed = 12;

/**
 * The voices that report an event (or, if none does, announce it), each once, always in the same
 * order.
 */
function reportersOf(event: StoryEvent, { voices, labels, language }: PanelContext) {
  const reporting = new Set(tellersOf(event).map((article) => voices.of(article)));
  const telling = voices.list.filter((voice) => reporting.has(voice));
  const named = telling.slice(0, mostNamed).map((voice) => ({
    ordinal: voice.ordinal,
    name: nameOfVoice(voice, voices, labels, language),
  }));
  return { named, more: telling.length - named.length };
}
