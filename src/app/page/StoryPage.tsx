import { useIsFetching } from '@tanstack/react-query';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../language/english.ts';
import { answersKey } from '../../panels/detail/useAnswer.ts';
import { openedOf, targetOfOpened, titleOfOpened, type Opened } from '../../panels/shell/opened.ts';
import type { FocusPlaces } from '../../panels/context/focusPlaces.ts';
import { useSupplyState } from '../../panels/context/useSupply.ts';
import { keyOfPanel } from '../../panels/context/panelTarget.ts';
import { PanelContextProvider } from '../../panels/context/PanelContext.ts';
import type { Story } from '../../story/model/story.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { useTellParent } from '../services/useTellParent.ts';
import { useHold } from '../ready/useHold.ts';
import { useOpenedBySearch } from '../search/useOpenedBySearch.ts';
import { useShowOnTimeline } from '../compare/useShowOnTimeline.ts';
import { belowPart, panelPart } from './parts.ts';
import { PrintedStory } from '../readingMode/PrintedStory.tsx';
import { usePart } from '../services/usePart.ts';
import { UnknownTarget } from '../status/UnknownTarget.tsx';
import { StoryTimeline } from '../timeline/StoryTimeline.tsx';
import { PageTitle } from '../services/PageTitle.tsx';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { FoldingHeader } from '../header/FoldingHeader.tsx';
import { HeadShare } from '../header/HeadShare.tsx';
import { usePanelContextOf } from '../links/usePanelContextOf.ts';
import { SkipLink } from './SkipLink.tsx';
import { useIsWide } from './useIsWide.ts';
import { usePaintedChoice } from './usePaintedChoice.ts';

type Props = {
  source: StorySource;
  language: Language;
  notice: ReactNode;
  /** The reader leaves reading mode: the focus goes to the link that led there. */
  cameFromReading: boolean;
};

/** A story: its head, its events, who reported it, and the panel of what is open. */
export function StoryPage({ source, language, notice, cameFromReading }: Props) {
  const { story } = source;
  const { ready, ownsDocument } = useServices();
  const Main = ownsDocument ? 'main' : 'section';
  const { embed, header } = useAddress(({ embed, header }) => ({ embed, header }));
  const page = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const isWide = useIsWide(page);
  useTellParent('ready');
  useHold(ready, useIsAwaiting(source));
  const opened = useOpened(story);
  const isOpen = opened !== null;
  const openEvent = opened?.kind === 'event' ? opened.event.id : null;
  const { onDrawn, below, panel } = usePartsOfPage(isOpen);
  const place = isWide ? 'beside' : embed ? 'instead' : 'over';
  const eventsId = useId();
  const timeline = useRef<TimelineHandle>(null);
  const head = useRef<HTMLElement>(null);
  const showOnTimeline = useShowOnTimeline(timeline, place === 'beside');
  const context = usePanelContextOf({ source, language, showOnTimeline });
  useTakeOver(context.places);
  const takesFocus = useTakesFocus(opened, embed);
  const isBeside = isOpen && place === 'beside';
  const seen = { page, main, timeline, places: context.places };
  const { isNarrowed, shownEvent } = usePaintedChoice(openEvent, isBeside, seen);
  return (
    <PanelContextProvider value={context}>
      <PageTitle>{titleOfPage(opened, story)}</PageTitle>
      <div className={classOfPage(isOpen, isNarrowed)} ref={page}>
        <Main
          ref={main}
          className="page-main"
          inert={isOpen && place === 'instead'}
          aria-label={embed || !ownsDocument ? story.title : undefined}
        >
          <SkipLink {...{ timeline, eventsId }} />
          <FoldingHeader ref={head} notice={notice} isHeard={embed && !header} />
          <UnknownTarget {...{ source, language }} isFound={isOpen} isDrawn={!!below} />
          <StoryTimeline ref={timeline} openEvent={shownEvent} {...{ onDrawn, head }} />
          <HeadShare />
          {below && (
            <below.BelowTimeline
              openEvent={shownEvent}
              cameFromReading={cameFromReading && !isOpen}
              {...{ timeline, eventsId }}
            />
          )}
        </Main>
        {opened && panel && (
          <panel.PanelFrame opened={opened} place={place} takesFocus={takesFocus} />
        )}
      </div>
      {below && (
        <below.UnseenParts isOver={place !== 'beside'} {...{ page, opened, timeline, source }} />
      )}
      <PrintedStory />
    </PanelContextProvider>
  );
}

/**
 * Whether a panel receives the focus: not while the reader types a search, nor when the surrounding
 * page opened it.
 */
function useTakesFocus(opened: Opened | null, embed: boolean): boolean {
  const target = opened && keyOfPanel(targetOfOpened(opened));
  const [atLoad] = useState(target);
  const openedBySearch = useOpenedBySearch(opened?.kind === 'event' ? opened.event.id : null);
  return !openedBySearch && !(embed && target === atLoad);
}

/** What is fetched when the timeline is drawn, or when something opens. */
function usePartsOfPage(isOpen: boolean) {
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const below = usePart(belowPart, isDrawn);
  const panel = usePart(panelPart, isOpen);
  return { onDrawn, below, panel };
}

/** Whether answers are pending, or more events. */
function useIsAwaiting(source: StorySource): boolean {
  const answers = useIsFetching({ queryKey: [answersKey] });
  return useSupplyState(source) === 'coming' || answers > 0;
}

function titleOfPage(opened: Opened | null, story: Story): string {
  return opened ? `${titleOfOpened(opened, story)} · ${story.title}` : story.title;
}

function classOfPage(isOpen: boolean, isNarrowed: boolean): string {
  return `page page-story${isOpen ? ' page-open' : ''}${isNarrowed ? ' page-narrowed' : ''}`;
}

/** What the address opens in the story. */
function useOpened(story: Story): Opened | null {
  const ids = useAddress(({ event, article, person, difference }) => ({
    event,
    article,
    person,
    difference,
  }));
  return useMemo(() => openedOf(story, ids), [story, ids]);
}

/** The text is removed, and an entry in the list stands for what was being read in it. */
function useTakeOver(places: FocusPlaces): void {
  const { prerendered } = useServices();
  useEffect(() => {
    prerendered.takeOver((eventId) => {
      const place = places.placeOf({ kind: 'event', eventId });
      return place instanceof HTMLElement ? place : null;
    });
  }, [prerendered, places]);
}
