import type { EventDetail } from '../../story/model/eventDetail.ts';
import { isStrong } from '../../story/model/difference.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { AccountControls } from '../account/AccountControls.tsx';
import { Accounts } from '../account/Accounts.tsx';
import { NotInArticles } from '../account/NotInArticles.tsx';
import { EventDifferences, type ChosenDifference } from '../difference/EventDifferences.tsx';
import { AfterPaint } from '../section/AfterPaint.tsx';
import { OpeningSection } from '../section/OpeningSection.tsx';
import { PanelSection } from '../section/PanelSection.tsx';
import { SectionLink, SectionLinks } from '../section/SectionLinks.tsx';
import { Provenance } from '../provenance/Provenance.tsx';
import { QuotationKey } from '../quotation/QuotationKey.tsx';
import { QuotationCard } from '../quotation/QuotationCard.tsx';
import { useSearchMatches } from '../search/SearchMatches.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { EventHeader } from './EventHeader.tsx';

type Props = ChosenDifference & {
  event: StoryEvent;
  detail: EventDetail;
  /** The article whose account is to be in view; `null` for none in particular. */
  articleId: string | null;
  titleId: string;
  canSpread: boolean;
};

/**
 * Everything that the articles wrote about one event: where they contradict one another, then what
 * each wrote. The rest, which is long, opens below.
 */
export function EventPanel(props: Props) {
  const { event, detail, articleId, differenceId, titleId, takesFocus, canSpread } = props;
  const { language } = usePanelContext();
  const { accounts, quotations, differences } = detail;
  const main = differences.filter(isStrong);
  const others = differences.filter((difference) => !isStrong(difference));
  const first = others.length === 0 ? 'differences' : 'mainDifferences';
  const rest = main.length === 0 ? 'differences' : 'otherDifferences';
  const chosen = { eventId: event.id, differenceId, takesFocus };
  const isInRest = others.some(({ id }) => id === differenceId);
  return (
    <>
      <EventHeader
        event={event}
        detail={detail}
        titleId={titleId}
        isHere={articleId === null && differenceId === null}
        takesFocus={takesFocus}
      />
      <SectionLinks
        label={language.page.inThisEvent}
        counts={[
          ['accounts', accounts.length],
          ['quotations', quotations.length],
          ['differences', differences.length],
        ]}
      />
      <PanelSection section={first} count={main.length}>
        <EventDifferences differences={main} isFirst {...chosen} />
        {others.length > 0 && (
          <p className="part-more">
            <SectionLink section={rest} count={others.length} />
          </p>
        )}
      </PanelSection>
      <PanelSection
        section="accounts"
        count={accounts.length}
        before={<AccountControls count={accounts.length} canSpread={canSpread} />}
      >
        <Accounts {...{ event, accounts, articleId, takesFocus }} isPassed={isInRest} />
      </PanelSection>
      <AfterPaint isAsked={isInRest}>
        <NotInArticles event={event} />
        <Quotations detail={detail} eventId={event.id} />
        <OpeningSection section={rest} count={others.length} asked={isInRest ? differenceId : null}>
          <EventDifferences differences={others} isFirst={main.length === 0} {...chosen} />
        </OpeningSection>
        <Provenance detail={detail} />
      </AfterPaint>
    </>
  );
}

/** Open where a search found the event in them. */
function Quotations({ detail: { quotations }, eventId }: { detail: EventDetail; eventId: string }) {
  const { placeIn, terms } = useSearchMatches();
  const isFound = placeIn(eventId)?.field === 'statements';
  return (
    <OpeningSection
      section="quotations"
      count={quotations.length}
      asked={isFound ? terms.join(' ') : null}
      before={<QuotationKey quotations={quotations} />}
    >
      {quotations.map((quotation) => (
        <QuotationCard key={quotation.id} quotation={quotation} heading="h4" />
      ))}
    </OpeningSection>
  );
}
