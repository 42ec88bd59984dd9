import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { ReadingProvider } from '../../panels/context/Reading.ts';
import type { Story } from '../../story/model/story.ts';
import { useTellParent } from '../embed/useTellParent.ts';
import { readingPart } from '../lazy/parts.ts';
import { useLater } from '../lazy/useLazy.ts';
import { usePage } from '../page/PageContext.ts';
import { StoryHeader } from '../page/StoryHeader.tsx';
import { useReadingOf } from '../page/useReadingOf.ts';
import { PlainLink } from './PlainLink.tsx';

type Props = {
  story: Story;
  notice: ReactNode;
  /** The reader came from the timeline: reading goes on from the head. */
  takesFocus: boolean;
};

/** Reading mode: the story in order, as it is also printed. */
export function ReadingPage({ story, notice, takesFocus }: Props) {
  const { address, language } = usePage();
  const { compare } = language.page;
  useTellParent('ready');
  const part = useLater(readingPart, true);
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) head.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { event } = address;
  useLayoutEffect(() => {
    if (!part) return;
    const place = event === null ? null : `.reading-event[data-event-id="${CSS.escape(event)}"]`;
    if (place !== null) document.querySelector(place)?.scrollIntoView();
    else if (takesFocus) window.scrollTo(0, 0);
  }, [part, event, takesFocus]);
  return (
    <ReadingProvider value={useReadingOf(story)}>
      <title>{compare.readingOf(story.file.title)}</title>
      <div className="page reading">
        <main className="page-main" ref={head} tabIndex={-1}>
          <p className="reading-back">
            <PlainLink to={{ read: false }}>{compare.backToTimeline}</PlainLink>
          </p>
          <StoryHeader notice={notice} />
          {part && <part.StoryInOrder />}
        </main>
      </div>
    </ReadingProvider>
  );
}
