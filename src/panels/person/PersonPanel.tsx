import { useCallback } from 'react';
import type { PersonDetail } from '../../story/model/personDetail.ts';
import type { Person } from '../../story/model/person.ts';
import { useArrival } from '../arrival/useArrival.ts';
import { PanelSection } from '../section/PanelSection.tsx';
import { SectionLinks } from '../section/SectionLinks.tsx';
import { QuotationKey } from '../quotation/QuotationKey.tsx';
import { QuotationCard } from '../quotation/QuotationCard.tsx';
import { wordsOfQuotation } from '../quotation/wordsOfQuotation.ts';
import { Leafed } from '../list/Leafed.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { CopyLink } from '../copy/CopyLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';
import { whenBriefly } from '../../story/words/whenBriefly.ts';
import { TargetLink } from '../context/TargetLink.tsx';

type Props = {
  person: Person;
  detail: PersonDetail;
  titleId: string;
  /** The name receives the focus when the person opens. */
  takesFocus: boolean;
};

/**
 * Everything that the story has about one person: every statement in all its versions, every event.
 */
export function PersonPanel({ person, detail, titleId, takesFocus }: Props) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const lang = story.language;
  const { events, statements } = detail;
  const titleOf = useCallback((id: string) => story.event(id)?.title ?? '', [story]);
  const title = useArrival<HTMLHeadingElement>(true, takesFocus);
  return (
    <>
      <header className="panel-header">
        <h2 className="panel-title" id={titleId} ref={title} tabIndex={-1}>
          <AsWritten text={person.name} lang={lang} />
        </h2>
        <p className="panel-summary">
          <AsWritten text={person.role} lang={lang} />
        </p>
        <CopyLink />
      </header>
      <SectionLinks
        label={page.person.inThisView}
        counts={[
          ['statements', statements.length],
          ['events', events.length],
        ]}
      />
      <PanelSection
        section="statements"
        count={statements.length}
        before={<QuotationKey quotations={statements} />}
      >
        <Leafed items={statements} textOf={wordsOfQuotation} name={page.leaves.statements}>
          {(shown) =>
            shown.map((quotation) => (
              <QuotationCard
                key={quotation.id}
                quotation={quotation}
                heading="h4"
                title={<EventLine eventId={quotation.event} />}
              />
            ))
          }
        </Leafed>
      </PanelSection>
      <PanelSection section="events" count={events.length}>
        <Leafed items={events} eventIdOf={String} textOf={titleOf}>
          {(shown) =>
            shown.map((id) => (
              <p key={id} className="person-event">
                <EventLine eventId={id} />
              </p>
            ))
          }
        </Leafed>
      </PanelSection>
      {events.length + statements.length === 0 && <p>{page.person.nothing}</p>}
    </>
  );
}

/**
 * An event in one line: its title with a link, and when it was. `null` for a statement of no event.
 */
function EventLine({ eventId }: { eventId: string | null }) {
  const { story, language } = usePanelContext();
  const event = story.event(eventId ?? '');
  if (!event) return <>{language.page.person.ofNoEvent}</>;
  return (
    <>
      <TargetLink to={{ kind: 'event', eventId: event.id }}>
        <AsWritten text={event.title} lang={story.language} />
      </TargetLink>{' '}
      <span className="quotation-role">{whenBriefly(event, story, language)}</span>
    </>
  );
}
