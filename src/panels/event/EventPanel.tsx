import { useEffect, useRef } from 'react';
import type { StoryEvent, UndatedEvent } from '../../story/schema.ts';
import { AccountOf } from '../account/AccountOf.tsx';
import { NotInArticles } from '../account/NotInArticles.tsx';
import { dateAlone } from '../date/dateWords.ts';
import { DifferenceOf } from '../difference/DifferenceOf.tsx';
import { QuotationOf } from '../quotation/QuotationOf.tsx';
import { useReading } from '../reading/Reading.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { Neighbours } from './Neighbours.tsx';
import { PanelPart } from './PanelPart.tsx';
import { PartLinks } from './PartLinks.tsx';

type Props = {
  event: StoryEvent | UndatedEvent;
  titleId: string;
  /** The title takes the focus when the event opens. */
  takesFocus: boolean;
};

/** Everything that the articles wrote of one event. */
export function EventPanel({ event, titleId, takesFocus }: Props) {
  const { story, language } = useReading();
  const { page } = language;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const date = 'date' in event ? event.date : null;
  const quotations = story.quotationsOf(event.id);
  const differences = story.differencesOf(event.id);
  const counts = {
    accounts: event.accounts.length,
    quotations: quotations.length,
    differences: differences.length,
  };
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
        <HowWeKnow date={date} />
      </header>
      <PartLinks counts={counts} />
      <PanelPart part="accounts">
        {event.accounts.map((account) => (
          <AccountOf key={account.article} account={account} eventDate={date} />
        ))}
      </PanelPart>
      <NotInArticles event={event} />
      <PanelPart part="quotations">
        {quotations.map((quotation) => (
          <QuotationOf key={quotation.id} quotation={quotation} heading="h4" />
        ))}
      </PanelPart>
      <PanelPart part="differences">
        {differences.map((difference) => (
          <DifferenceOf key={difference.id} difference={difference} heading="h4" />
        ))}
      </PanelPart>
      <Neighbours eventId={event.id} />
    </>
  );
}
