import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { FindingProvider, nothingSought } from '../../panels/search/Finding.ts';
import { openedOf, targetOfOpened, type Opened } from '../../panels/shell/opened.ts';
import { useMedia } from '../../panels/shell/useMedia.ts';
import { keyOfPanel } from '../../panels/context/panelTarget.ts';
import { ReadingProvider } from '../../panels/context/Reading.ts';
import { Sources } from '../../panels/sources/Sources.tsx';
import type { Story } from '../../story/model/story.ts';
import { useTellParent } from '../embed/useTellParent.ts';
import { useOpenedBySearch } from '../search/useOpenedBySearch.ts';
import { CompareProviders } from '../compare/CompareProviders.tsx';
import { ask } from '../lazy/prefetch.ts';
import { belowPart, wordsPart } from '../lazy/parts.ts';
import { useLater } from '../lazy/useLazy.ts';
import { PrintedStory } from '../readingMode/PrintedStory.tsx';
import { StoryTimeline } from '../timeline/StoryTimeline.tsx';
import { usePage } from './PageContext.ts';
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
  const { address } = usePage();
  const { event, article, person, difference } = address;
  const isWide = useMedia(wide);
  useTellParent('ready');
  const opened = useMemo(
    () => openedOf(story, { event, article, person, difference }),
    [story, event, article, person, difference],
  );
  const openEvent = opened?.kind === 'event' ? opened.event.id : null;
  const [atLoad] = useState(opened && keyOfPanel(targetOfOpened(opened)));
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const below = useLater(belowPart, isDrawn);
  const words = useLater(wordsPart, opened !== null);
  // Whoever presses an event as soon as it is seen does not wait for the panel's code.
  useEffect(() => {
    if (isDrawn) ask(wordsPart);
  }, [isDrawn]);
  const place = isWide ? 'beside' : address.embed ? 'instead' : 'over';
  const openedBySearch = useOpenedBySearch(openEvent);
  const page = useReturnedFocus(opened, place !== 'beside');
  // A narrow frame has one scrolling column, and everything is in it.
  const isOneColumn = address.embed && !isWide;

  return (
    <ReadingProvider value={useReadingOf(story)}>
      <CompareProviders storyId={story.file.id} isBeside={place === 'beside'}>
        <title>{opened ? `${titleOf(opened)} · ${story.file.title}` : story.file.title}</title>
        <div className={opened ? 'page page-railed page-open' : 'page page-railed'} ref={page}>
          <main
            className="page-main"
            inert={opened !== null && place === 'instead'}
            aria-label={address.embed ? story.file.title : undefined}
          >
            <StoryHeader notice={notice} isHeard={address.embed && !address.header} />
            <StoryTimeline openEvent={openEvent} isDrawn={isDrawn} onDrawn={onDrawn} />
            {below && (
              <below.BelowTimeline
                openEvent={openEvent}
                cameFromReading={cameFromReading && opened === null}
              />
            )}
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
