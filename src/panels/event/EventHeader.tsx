import type { EventDetail } from '../../story/model/eventDetail.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { useArrival } from '../arrival/useArrival.ts';
import { dateInOrder } from '../../story/words/dateInOrder.ts';
import { HowDateIsKnown } from '../evidence/HowDateIsKnown.tsx';
import { PeopleOfEvent } from '../person/PeopleOfEvent.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { CopyLink } from '../copy/CopyLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';
import { NotDated } from './NotDated.tsx';
import { StandingOf } from './StandingOf.tsx';

type Props = {
  event: StoryEvent;
  detail: EventDetail;
  titleId: string;
  /** Reading begins here, and not at an account or a difference. */
  isHere: boolean;
  /** Then the title receives the focus. */
  takesFocus: boolean;
};

/** An event's date, title and summary, and how the date is known. */
export function EventHeader({ event, detail, titleId, isHere, takesFocus }: Props) {
  const { story, language } = usePanelContext();
  const title = useArrival<HTMLHeadingElement>(isHere, takesFocus);
  const { date, summary, people } = detail;
  return (
    <header className="panel-header">
      <p className="panel-date">{dateInOrder(event, story, language)}</p>
      <h2 className="panel-title" id={titleId} ref={title} tabIndex={-1}>
        <AsWritten text={event.title} lang={story.language} />
      </h2>
      <StandingOf event={event} />
      <p className="panel-summary">
        <AsWritten text={summary} lang={story.language} />
      </p>
      <CopyLink />
      <PeopleOfEvent people={people} />
      {date ? <HowDateIsKnown date={date} here={null} /> : <NotDated accounts={detail.accounts} />}
    </header>
  );
}
