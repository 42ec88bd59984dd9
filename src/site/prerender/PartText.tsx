import type { ReactNode } from 'react';
import { PanelContextProvider } from '../../panels/context/PanelContext.ts';
import type { PanelContext } from '../../panels/context/PanelContext.ts';
import { EventInOrder } from '../../panels/readingMode/EventInOrder.tsx';
import type { ReadingPart } from '../../story/largeStory.ts';
import type { EventDetail } from '../../story/model/eventDetail.ts';
import { StoryHeader } from '../../app/header/StoryHeader.tsx';
import { textIds } from '../../app/prerender/textIds.ts';
import { partPath } from './partPaths.ts';

type Props = {
  context: PanelContext;
  parts: readonly ReadingPart[];
  /** The index of the part. */
  at: number;
  details: ReadonlyMap<string, EventDetail>;
};

const link = (part: number) => partPath(part).replace('text/', '');

/** Some events of a large story as text, on a page without the program. */
export function PartText({ context, parts, at, details }: Props) {
  const { story, language } = context;
  const { leaves } = language.page;
  const { start, end } = parts[at] ?? { start: 0, end: 0 };
  const ways = (
    <nav className="event-leaves" aria-label={leaves.name}>
      <span>{leaves.range(start + 1, end, story.events.length)}</span>
      {at > 0 && <a href={link(at - 1)}>{leaves.earlier}</a>}
      {at < parts.length - 1 && <a href={link(at + 1)}>{leaves.later}</a>}
    </nav>
  );
  return (
    <TextPage context={context}>
      {ways}
      {story.events.slice(start, end).map((event) => {
        const detail = details.get(event.id);
        return (
          detail && (
            <EventInOrder
              key={event.id}
              id={textIds.event(event.id)}
              event={event}
              detail={detail}
              differences={detail.differences}
              isBrief
            />
          )
        );
      })}
      {ways}
    </TextPage>
  );
}

/** What surrounds every text of a large story: its head, and the link to the timeline. */
export function TextPage({ context, children }: { context: PanelContext; children: ReactNode }) {
  return (
    <PanelContextProvider value={context}>
      <div className="page reading">
        <main className="page-main story-text">
          <p className="reading-back">
            <a href="../">{context.language.page.compare.backToTimeline}</a>
          </p>
          <StoryHeader notice={null} />
          {children}
        </main>
      </div>
    </PanelContextProvider>
  );
}
