import type { StoryEvent, UndatedEvent } from '../../story/schema.ts';
import { AccountOf } from '../account/AccountOf.tsx';
import { NotInArticles } from '../account/NotInArticles.tsx';
import { useArrival } from '../arrival/useArrival.ts';
import { dateAlone } from '../date/dateWords.ts';
import { DifferenceOf } from '../difference/DifferenceOf.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { HowDateIsKnown } from '../evidence/HowDateIsKnown.tsx';
import { PanelPart } from '../part/PanelPart.tsx';
import { PartLinks } from '../part/PartLinks.tsx';
import { PeopleOfEvent } from '../person/PeopleOfEvent.tsx';
import { QuotationKey } from '../quotation/QuotationKey.tsx';
import { QuotationOf } from '../quotation/QuotationOf.tsx';
import { useReading } from '../reading/Reading.ts';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = {
  event: StoryEvent | UndatedEvent;
  /** The article whose account is to be in view; null: none in particular. */
  articleId: string | null;
  titleId: string;
  /** The title, or the account that is asked for, takes the focus. */
  takesFocus: boolean;
};

/** Everything that the articles wrote of one event. */
export function EventPanel({ event, articleId, titleId, takesFocus }: Props) {
  const { story, language } = useReading();
  const { page } = language;
  const title = useArrival<HTMLHeadingElement>(articleId === null, takesFocus);
  const date = 'date' in event ? event.date : null;
  const quotations = story.quotationsOf(event.id);
  const differences = story.differencesOf(event.id);
  return (
    <>
      <header className="panel-header">
        <p className="panel-date">{date ? dateAlone(date, language) : page.undatedEvent}</p>
        <h2 className="panel-title" id={titleId} ref={title} tabIndex={-1}>
          <AsWritten text={event.title} lang={story.file.language} />
        </h2>
        <p className="panel-summary">
          <AsWritten text={event.summary} lang={story.file.language} />
        </p>
        <PeopleOfEvent event={event} />
        {date ? (
          <HowDateIsKnown date={date} here={null} />
        ) : (
          <p className="how-we-know">{page.notDated}</p>
        )}
      </header>
      <PartLinks
        label={page.inThisEvent}
        counts={[
          ['accounts', event.accounts.length],
          ['quotations', quotations.length],
          ['differences', differences.length],
        ]}
      />
      <PanelPart part="accounts">
        {event.accounts.map((account) => (
          <AccountOf
            key={account.article}
            account={account}
            eventDate={date}
            isChosen={account.article === articleId}
            takesFocus={takesFocus}
          />
        ))}
      </PanelPart>
      <NotInArticles event={event} />
      <PanelPart part="quotations" before={<QuotationKey quotations={quotations} />}>
        {quotations.map((quotation) => (
          <QuotationOf key={quotation.id} quotation={quotation} heading="h4" />
        ))}
      </PanelPart>
      <PanelPart part="differences">
        {differences.map((difference) => (
          <DifferenceOf key={difference.id} difference={difference} heading="h4">
            <EvidenceList evidence={difference.evidence} here={null} />
          </DifferenceOf>
        ))}
      </PanelPart>
    </>
  );
}
