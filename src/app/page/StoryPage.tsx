import { useMemo, useState, type ReactNode } from 'react';
import { FindingProvider, nothingSought } from '../../panels/find/Finding.ts';
import { openedOf, targetOfOpened, type Opened } from '../../panels/frame/opened.ts';
import { useMedia } from '../../panels/frame/useMedia.ts';
import { EventList } from '../../panels/list/EventList.tsx';
import { keyOfPanel } from '../../panels/reading/panelTarget.ts';
import { ReadingProvider } from '../../panels/reading/Reading.ts';
import { Sources } from '../../panels/sources/Sources.tsx';
import type { Story } from '../../story/model.ts';
import { useTellParent } from '../embed/useTellParent.ts';
import { DeferredFinding } from '../find/DeferredFinding.tsx';
import { FoundNothing } from '../find/FoundNothing.tsx';
import { useOpenedBySearch } from '../find/useOpenedBySearch.ts';
import { CompareProviders } from '../compare/CompareProviders.tsx';
import { StoryCompared } from '../compare/StoryCompared.tsx';
import { wordsPart } from '../later/parts.ts';
import { useLater } from '../later/useLater.ts';
import { PrintedStory } from '../read/PrintedStory.tsx';
import { StoryTimeline } from '../timeline/StoryTimeline.tsx';
import { usePage } from './PageContext.ts';
import { StoryFoot } from './StoryFoot.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import { useReadingOf } from './useReadingOf.ts';
import { useReturnedFocus } from './useReturnedFocus.ts';

/** From here on the panel has room beside the list. Also in style/page.css. */
const wide = '(min-width: 1024px)';

type Props = {
  story: Story;
  notice: ReactNode;
  /** The reader leaves reading mode: the focus goes to the way that led there. */
  cameFromReading: boolean;
};

/** A story: its head, its events, who reported it, and the panel of what is open. */
export function StoryPage({ story, notice, cameFromReading }: Props) {
  const { address, language } = usePage();
  const { event, article, person, difference } = address;
  const isWide = useMedia(wide);
  useTellParent('ready');
  const opened = useMemo(
    () => openedOf(story, { event, article, person, difference }),
    [story, event, article, person, difference],
  );
  const openEvent = opened?.kind === 'event' ? opened.event.id : null;
  const [atLoad] = useState(opened && keyOfPanel(targetOfOpened(opened)));
  const words = useLater(wordsPart, true);
  const place = isWide ? 'beside' : address.embed ? 'instead' : 'over';
  const openedBySearch = useOpenedBySearch(openEvent);
  const page = useReturnedFocus(opened, place !== 'beside');
  // A narrow frame has one scrolling column, and everything is in it.
  const isOneColumn = address.embed && !isWide;

  return (
    <ReadingProvider value={useReadingOf(story)}>
      <CompareProviders storyId={story.file.id} isBeside={place === 'beside'}>
        <title>{opened ? `${titleOf(opened)} · ${story.file.title}` : story.file.title}</title>
        <div className={opened ? 'page page-open' : 'page'} ref={page}>
          <main
            className="page-main"
            inert={opened !== null && place === 'instead'}
            aria-label={address.embed ? story.file.title : undefined}
          >
            <StoryHeader notice={notice} isHeard={address.embed && !address.header} />
            <StoryTimeline openEvent={openEvent} />
            <StoryCompared takesFocus={cameFromReading && opened === null} />
            <section className="events" aria-labelledby="events-title">
              <h2 className="only-heard" id="events-title">
                {language.page.events}
              </h2>
              <FoundNothing />
              <DeferredFinding>
                <EventList openEvent={openEvent} isWhole={address.capture} />
              </DeferredFinding>
            </section>
            {words && <words.LooseQuotations />}
            {words && <words.LooseDifferences />}
            <StoryFoot />
            {isOneColumn && <Rail hidden={false} />}
          </main>
          {!isOneColumn && <Rail hidden={isWide && opened !== null} />}
          {opened && words && (
            <words.PanelFrame
              opened={opened}
              place={place}
              takesFocus={
                !openedBySearch && !(address.embed && keyOfPanel(targetOfOpened(opened)) === atLoad)
              }
            />
          )}
        </div>
        <PrintedStory />
      </CompareProviders>
    </ReadingProvider>
  );
}

function titleOf(opened: Opened): string {
  if (opened.kind === 'person') return opened.person.name;
  return opened.kind === 'event' ? opened.event.title : opened.article.headline;
}

/** Who reported it, of all events; beside the page where there is room. */
function Rail({ hidden }: { hidden: boolean }) {
  return (
    <FindingProvider value={nothingSought}>
      <aside className="rail" hidden={hidden}>
        <Sources />
      </aside>
    </FindingProvider>
  );
}
