import type { Language } from '../../language/english.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { PanelContextProvider } from '../../panels/context/PanelContext.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { useTellParent } from '../services/useTellParent.ts';
import { readingPart } from './readingPart.ts';
import { usePart } from '../services/usePart.ts';
import { StoryHeader } from '../header/StoryHeader.tsx';
import { usePanelContextOf } from '../links/usePanelContextOf.ts';
import { PlainLink } from '../links/PlainLink.tsx';
import { PageTitle } from '../services/PageTitle.tsx';

type Props = {
  source: StorySource;
  language: Language;
  notice: ReactNode;
  /** The reader came from the timeline: reading continues from the head. */
  takesFocus: boolean;
};

/** Reading mode: the story in order, as it is also printed. */
export function ReadingPage({ source, language, notice, takesFocus }: Props) {
  const { prerendered, ownsDocument } = useServices();
  const Main = ownsDocument ? 'main' : 'section';
  useEffect(() => prerendered.takeOver(() => null), [prerendered]);
  const { compare } = language.page;
  useTellParent('ready');
  const part = usePart(readingPart, true);
  const context = usePanelContextOf({ source, language });
  const { places } = context;
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) head.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const event = useAddress(({ event }) => event);
  useLayoutEffect(() => {
    if (!part) return;
    if (event !== null) places.placeOf({ kind: 'event', eventId: event })?.scrollIntoView();
    else if (takesFocus && ownsDocument) window.scrollTo(0, 0);
    else if (takesFocus) head.current?.scrollIntoView();
  }, [part, event, takesFocus, ownsDocument, places]);
  return (
    <PanelContextProvider value={context}>
      <PageTitle>{compare.readingOf(source.story.title)}</PageTitle>
      <div className="page reading">
        <Main
          className="page-main"
          ref={head}
          tabIndex={-1}
          aria-label={ownsDocument ? undefined : source.story.title}
        >
          <p className="reading-back">
            <PlainLink to={{ read: false }}>{compare.backToTimeline}</PlainLink>
          </p>
          <StoryHeader notice={notice} />
          {part && <part.WholeStory around={event} />}
        </Main>
      </div>
    </PanelContextProvider>
  );
}
