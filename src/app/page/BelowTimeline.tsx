import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { LooseOfStory } from '../../panels/detail/LooseOfStory.tsx';
import { keepFocusAfterRemoval } from '../../panels/list/keepFocusAfterRemoval.ts';
import { EventList } from '../../panels/list/EventList.tsx';
import { memo, useEffect, useRef, type RefObject } from 'react';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { StoryCompared } from '../compare/StoryCompared.tsx';
import { DeferredMatches } from '../search/DeferredMatches.tsx';
import { FoundNothing } from '../search/FoundNothing.tsx';
import { SlashKey } from '../search/SlashKey.ts';
import '../style/words.css';
import '../style/below.css';
import { StoryFoot } from './StoryFoot.tsx';
import { TimelineFoot } from './TimelineFoot.tsx';

type Props = {
  openEvent: string | null;
  /** The reader returns from reading mode: the focus goes to the link that led there. */
  cameFromReading: boolean;
  timeline: RefObject<TimelineHandle | null>;
  /** The id of the heading above the events, unique on the page. */
  eventsId: string;
};

/** What is below the timeline: where the reports differ, every event, and what belongs to none. */
export const BelowTimeline = memo(function BelowTimeline(props: Props) {
  const { openEvent, cameFromReading, timeline, eventsId } = props;
  const { language } = usePanelContext();
  const below = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const main = below.current?.closest<HTMLElement>('.page-main');
    return main ? keepFocusAfterRemoval(main) : undefined;
  }, []);
  return (
    <>
      <TimelineFoot timeline={timeline} />
      <div className="below" ref={below}>
        <div className="below-timeline">
          <div className="below-compared">
            <StoryCompared takesFocus={cameFromReading} />
          </div>
          <section className="events" aria-labelledby={eventsId}>
            <h2 className="visually-hidden" id={eventsId}>
              {language.page.events}
            </h2>
            <FoundNothing />
            <DeferredMatches>
              <EventList openEvent={openEvent} />
            </DeferredMatches>
          </section>
        </div>
      </div>
      <LooseOfStory />
      <StoryFoot />
      <SlashKey />
    </>
  );
});
