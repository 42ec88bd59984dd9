import { useState, type ReactNode } from 'react';
import { PanelFrame } from '../../panels/frame/PanelFrame.tsx';
import { useMedia } from '../../panels/frame/useMedia.ts';
import { EventList } from '../../panels/list/EventList.tsx';
import { LooseQuotations } from '../../panels/quotation/LooseQuotations.tsx';
import { ReadingProvider } from '../../panels/reading/Reading.ts';
import { DifferencesOfStory } from '../../panels/difference/DifferencesOfStory.tsx';
import { LooseDifferences } from '../../panels/difference/LooseDifferences.tsx';
import { Sources } from '../../panels/sources/Sources.tsx';
import type { Story } from '../../story/model.ts';
import { StoryTimeline } from '../timeline/StoryTimeline.tsx';
import { usePage } from './PageContext.ts';
import { StoryHeader } from './StoryHeader.tsx';
import { useReadingOf } from './useReadingOf.ts';
import { useReturnedFocus } from './useReturnedFocus.ts';

/** From here on the panel has room beside the list. Also in style/page.css. */
const wide = '(min-width: 1024px)';

type Props = { story: Story; notice: ReactNode };

/** A story: its head, its events, who reported it, and the panel of the event that is open. */
export function StoryPage({ story, notice }: Props) {
  const { address, language } = usePage();
  const isWide = useMedia(wide);
  const event = address.event === null ? undefined : story.event(address.event);
  const openEvent = event?.id ?? null;
  const [atLoad] = useState(openEvent);
  const list = useReturnedFocus(openEvent);

  return (
    <ReadingProvider value={useReadingOf(story)}>
      <title>{event ? `${event.title} · ${story.file.title}` : story.file.title}</title>
      <div className={event ? 'page page-open' : 'page'}>
        <main className="page-main">
          <StoryHeader notice={notice} />
          <StoryTimeline openEvent={openEvent} />
          <section className="events" ref={list} aria-labelledby="events-title">
            <h2 className="only-heard" id="events-title">
              {language.page.events}
            </h2>
            <EventList openEvent={openEvent} />
          </section>
          <LooseQuotations />
          <LooseDifferences />
        </main>
        <aside className="rail" hidden={isWide && event !== undefined}>
          <Sources />
          <DifferencesOfStory />
        </aside>
        {event && (
          <PanelFrame
            event={event}
            modal={!isWide}
            takesFocus={!(address.embed && event.id === atLoad)}
          />
        )}
      </div>
    </ReadingProvider>
  );
}
