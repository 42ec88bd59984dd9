import type { EventDetail } from '../../story/model/eventDetail.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { AccountControls } from '../account/AccountControls.tsx';
import { Accounts } from '../account/Accounts.tsx';
import { NotInArticles } from '../account/NotInArticles.tsx';
import { DifferenceSteps } from '../difference/DifferenceSteps.tsx';
import { EventDifference } from '../difference/EventDifference.tsx';
import { PanelPart } from '../section/PanelPart.tsx';
import { PartLinks } from '../section/PartLinks.tsx';
import { Provenance } from '../provenance/Provenance.tsx';
import { QuotationKey } from '../quotation/QuotationKey.tsx';
import { QuotationCard } from '../quotation/QuotationCard.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { EventHeader } from './EventHeader.tsx';

type Props = {
  event: StoryEvent;
  detail: EventDetail;
  /** The article whose account is to be in view; null: none in particular. */
  articleId: string | null;
  /** The difference that is to be in view; null: none in particular. */
  differenceId: string | null;
  titleId: string;
  /** The title, or the account or difference that is asked for, takes the focus. */
  takesFocus: boolean;
  canSpread: boolean;
};

/** Everything that the articles wrote of one event. */
export function EventPanel(props: Props) {
  const { event, detail, articleId, differenceId, titleId, takesFocus, canSpread } = props;
  const { language } = usePanelContext();
  const { accounts, quotations, differences } = detail;
  return (
    <>
      <EventHeader
        event={event}
        detail={detail}
        titleId={titleId}
        isHere={articleId === null && differenceId === null}
        takesFocus={takesFocus}
      />
      <PartLinks
        label={language.page.inThisEvent}
        counts={[
          ['accounts', accounts.length],
          ['quotations', quotations.length],
          ['differences', differences.length],
        ]}
      />
      <PanelPart
        part="accounts"
        count={accounts.length}
        before={<AccountControls count={accounts.length} canSpread={canSpread} />}
      >
        <Accounts event={event} accounts={accounts} articleId={articleId} takesFocus={takesFocus} />
      </PanelPart>
      <NotInArticles event={event} />
      <PanelPart
        part="quotations"
        count={quotations.length}
        before={<QuotationKey quotations={quotations} />}
      >
        {quotations.map((quotation) => (
          <QuotationCard key={quotation.id} quotation={quotation} heading="h4" />
        ))}
      </PanelPart>
      <PanelPart
        part="differences"
        count={differences.length}
        before={differenceId === null && <DifferenceSteps from={null} eventId={event.id} />}
      >
        {differences.map((difference) => (
          <EventDifference
            key={difference.id}
            difference={difference}
            eventId={event.id}
            isChosen={difference.id === differenceId}
            takesFocus={takesFocus}
          />
        ))}
      </PanelPart>
      <Provenance detail={detail} />
    </>
  );
}
