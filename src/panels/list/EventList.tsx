import { formatYear } from '../../time/words/formatYear.ts';
import { useMemo } from 'react';
import type { Story } from '../../story/model/story.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { countedApart } from '../../story/words/countsInWords.ts';
import { useSearchMatches } from '../search/SearchMatches.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { EventItems } from './EventItems.tsx';
import { yearSections, type YearSection } from '../../story/words/yearSections.ts';

/** From so many events on the browser lays out what is near the window only. */
const long = 300;

/** So many at the top are drawn in full before anybody has scrolled. */
const top = 60;

type Props = {
  /** Null: none is open. */
  openEvent: string | null;
  /** All are drawn in full, in sight or not: a picture is to be taken. */
  isWhole: boolean;
};

/**
 * The events as ordinary links, in the order of time, and after them what nothing dates: all, or
 * those that search and filters leave.
 */
export function EventList({ openEvent, isWhole }: Props) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const { matchingIds } = useSearchMatches();
  const dated = useMemo(() => amongMatching(story.dated, matchingIds), [story, matchingIds]);
  const undated = useMemo(() => amongMatching(undatedOf(story), matchingIds), [story, matchingIds]);
  const sections = useMemo(() => yearSections(dated), [dated]);
  const events = dated.length + undated.length;
  if (events === 0)
    return matchingIds === null ? <p className="empty">{page.eventsEmpty}</p> : null;
  const isLong = events >= long;
  const wholeFrom = (before: number) =>
    isLong && !isWhole ? Math.max(0, top - before) : Number.POSITIVE_INFINITY;
  const apart = countedApart([...dated, ...undated], language);
  return (
    <div className={isLong ? 'event-list event-list-long' : 'event-list'}>
      {apart.length > 0 && <p className="event-list-apart">{apart.join(' · ')}</p>}
      {sections.map((section) => (
        <section className="year" key={section.events[0]?.id}>
          <h3 className="year-heading">
            <YearsOf section={section} />
          </h3>
          <EventItems
            events={section.events}
            openEvent={among(section.events, openEvent)}
            wholeFirst={wholeFrom(section.before)}
          />
        </section>
      ))}
      {undated.length > 0 && (
        <section className="year year-undated">
          <h3 className="year-heading">{page.undated}</h3>
          <EventItems
            events={undated}
            openEvent={among(undated, openEvent)}
            wholeFirst={wholeFrom(dated.length)}
          />
        </section>
      )}
    </div>
  );
}

function YearsOf({ section: { from, to } }: { section: YearSection }) {
  const { language } = usePanelContext();
  const { page } = language;
  if (from === null || to === null) return page.yearsUnknown;
  return page.years(formatYear(from, language), formatYear(to, language));
}

/** They come last. */
function undatedOf({ events, dated }: Story): readonly StoryEvent[] {
  return events.slice(dated.length);
}

function amongMatching<Event extends StoryEvent>(
  events: readonly Event[],
  matchingIds: ReadonlySet<string> | null,
): readonly Event[] {
  return matchingIds === null ? events : events.filter(({ id }) => matchingIds.has(id));
}

/** The open event when it is one of these. */
function among(events: readonly StoryEvent[], openEvent: string | null): string | null {
  return events.some(({ id }) => id === openEvent) ? openEvent : null;
}
