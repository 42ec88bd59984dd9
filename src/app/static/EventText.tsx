import { AccountOf } from '../../panels/account/AccountOf.tsx';
import { NotInArticles } from '../../panels/account/NotInArticles.tsx';
import { DateTime } from '../../panels/date/DateTime.tsx';
import { dateAlone } from '../../panels/date/dateWords.ts';
import { DifferenceOf } from '../../panels/difference/DifferenceOf.tsx';
import { EvidenceList } from '../../panels/evidence/EvidenceList.tsx';
import { HowDateIsKnown } from '../../panels/evidence/HowDateIsKnown.tsx';
import { QuotationKey } from '../../panels/quotation/QuotationKey.tsx';
import { QuotationOf } from '../../panels/quotation/QuotationOf.tsx';
import { useReading } from '../../panels/reading/Reading.ts';
import { AsWritten } from '../../panels/text/AsWritten.tsx';
import type { StoryEvent, UndatedEvent } from '../../story/schema.ts';
import { textIds } from './textIds.ts';

/** One event with everything that the articles wrote of it, as text. */
export function EventText({ event }: { event: StoryEvent | UndatedEvent }) {
  const { story, language } = useReading();
  const { page } = language;
  const date = 'date' in event ? event.date : null;
  const lang = story.file.language;
  const quotations = story.quotationsOf(event.id);
  return (
    <article className="event-text" id={textIds.event(event.id)} data-event-id={event.id}>
      <header className="panel-header">
        <p className="panel-date">
          {date ? <DateTime date={date}>{dateAlone(date, language)}</DateTime> : page.undatedEvent}
        </p>
        <h3 className="panel-title">
          <AsWritten text={event.title} lang={lang} />
        </h3>
        <p className="panel-summary">
          <AsWritten text={event.summary} lang={lang} />
        </p>
        {date ? (
          <HowDateIsKnown date={date} here={null} />
        ) : (
          <p className="how-we-know">{page.notDated}</p>
        )}
      </header>
      {event.accounts.map((account) => (
        <AccountOf
          key={account.article}
          account={account}
          eventDate={date}
          isChosen={false}
          takesFocus={false}
        />
      ))}
      <NotInArticles event={event} />
      <QuotationKey quotations={quotations} />
      {quotations.map((quotation) => (
        <QuotationOf key={quotation.id} quotation={quotation} heading="h4" />
      ))}
      {story.differencesOf(event.id).map((difference) => (
        <DifferenceOf key={difference.id} difference={difference} heading="h4">
          <EvidenceList evidence={difference.evidence} here={null} />
        </DifferenceOf>
      ))}
    </article>
  );
}
