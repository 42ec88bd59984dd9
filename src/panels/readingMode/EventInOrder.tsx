import { memo, useMemo } from 'react';
import type { Difference } from '../../story/model/difference.ts';
import type { Language } from '../../language/english.ts';
import type { EventDetail } from '../../story/model/eventDetail.ts';
import type { SourcedDate } from '../../story/model/storyDate.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { NotInArticles } from '../account/NotInArticles.tsx';
import { DateTime } from '../date/DateTime.tsx';
import { dateInOrder } from '../../story/words/dateInOrder.ts';
import { isDateToldApart } from '../../story/model/standing.ts';
import { DifferenceCard } from '../difference/DifferenceCard.tsx';
import { WordsOfSides } from '../difference/WordsOfSides.tsx';
import { NotDated } from '../event/NotDated.tsx';
import { StandingOf } from '../event/StandingOf.tsx';
import { HowDateIsKnown } from '../evidence/HowDateIsKnown.tsx';
import { QuotationCard } from '../quotation/QuotationCard.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { useFocusPlace } from '../context/useFocusPlace.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { AccountInOrder } from './AccountInOrder.tsx';

type Props = {
  event: StoryEvent;
  detail: EventDetail;
  differences: readonly Difference[];
  /** For links to it; omitted when there are none. */
  id?: string;
  /**
   * Leaves out how its date is known and which articles lack it: with thousands of events that would
   * be most of the text.
   */
  isBrief?: boolean;
};

/**
 * In the text of a story with more articles than this, events do not say which articles lack them:
 * for two thousand events and 1,400 articles that was 339 MB. The event's panel names some, and the
 * table has all.
 */
const mostArticles = 48;

/** One event of the story, for reading through. */
export const EventInOrder = memo(function EventInOrder(props: Props) {
  const { event, detail, differences, id, isBrief = false } = props;
  const { story, language } = usePanelContext();
  const { page } = language;
  const { accounts, quotations } = detail;
  const target = useMemo(() => ({ kind: 'event', eventId: event.id }) as const, [event.id]);
  return (
    <section
      ref={useFocusPlace(target)}
      className="reading-event"
      id={id}
      data-testid="reading-event"
      data-event-id={event.id}
    >
      <EventHead event={event} detail={detail} isBrief={isBrief} />
      {accounts.length > 0 && (
        <h3 className="panel-part-title">{page.accounts(accounts.length)}</h3>
      )}
      <div className="accounts-columns">
        {accounts.map((account) => (
          <AccountInOrder key={account.article} account={account} eventDate={event.date} />
        ))}
      </div>
      {!isBrief && story.articles.length <= mostArticles && <NotInArticles event={event} />}
      {quotations.length > 0 && (
        <h3 className="panel-part-title">{page.quotations(quotations.length)}</h3>
      )}
      {quotations.map((quotation) => (
        <QuotationCard key={quotation.id} quotation={quotation} heading="h4" />
      ))}
      {differences.length > 0 && (
        <h3 className="panel-part-title">{page.differences(differences.length)}</h3>
      )}
      {differences.map((difference) => (
        <DifferenceCard key={difference.id} difference={difference} heading="h4">
          <WordsOfSides evidence={difference.evidence} />
        </DifferenceCard>
      ))}
    </section>
  );
});

/** When, what, and how the date is known. */
function EventHead({ event, detail, isBrief }: Pick<Props, 'event' | 'detail' | 'isBrief'>) {
  const { story, language } = usePanelContext();
  const lang = story.language;
  const { date, summary } = detail;
  const inOrder = dateInOrder(event, story, language);
  // Otherwise said in the story's head, with how the date is known, or with the event's standing.
  const isToldApart = isDateToldApart(event, story.counts);
  const isToldHere = isBrief && event.articles.length > 0 && isToldApart;
  const { dates, page } = language;
  const when = isToldHere ? dates.remark(inOrder, page.dateEntered) : inOrder;
  return (
    <header className="reading-event-head">
      <p className="panel-date">{date ? <DateTime date={date}>{when}</DateTime> : when}</p>
      <h2 className="panel-title">
        <TargetLink to={{ kind: 'event', eventId: event.id }}>
          <AsWritten text={event.title} lang={lang} />
        </TargetLink>
      </h2>
      <StandingOf event={event} />
      <p className="panel-summary">
        <AsWritten text={summary} lang={lang} />
      </p>
      {date && !isBrief && (isToldApart || !isPlainEntry(date, page)) && (
        <HowDateIsKnown date={date} here={null} />
      )}
      {!date && <NotDated accounts={detail.accounts} />}
    </header>
  );
}

/** An entered date of which there is no more to say. */
const isPlainEntry = (
  { basis, evidence, explanation }: SourcedDate,
  { basis: said }: Language['page'],
) => basis === 'entered' && evidence.length === 0 && explanation === said.entered;
