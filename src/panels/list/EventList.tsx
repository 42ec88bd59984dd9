import { useMemo, useState } from 'react';
import { countEvents } from '../../story/model/standing.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { countedApart } from '../../story/words/countsInWords.ts';
import { useSearchMatches } from '../search/SearchMatches.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { EventItems } from './EventItems.tsx';
import { ListLeaves } from './ListLeaves.tsx';
import { jumpsOf, leafAt, textList } from '../../story/words/listLeaves.ts';
import { yearSections } from '../../story/words/yearSections.ts';

type Props = {
  /** `null` when none is open. */
  openEvent: string | null;
};

/**
 * The events as ordinary links, in the order of time, followed by undated ones: all, or those that
 * search and filters leave. A long list is shown a leaf at a time, with links to the others.
 */
export function EventList({ openEvent }: Props) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const { matchingIds } = useSearchMatches();
  const listed = useMemo(() => amongMatching(story.events, matchingIds), [story, matchingIds]);
  const dated = useMemo(() => amongMatching(story.dated, matchingIds), [story, matchingIds]);
  const count = listed.length;
  const [start, setStart] = useLeafStart(listed, openEvent, matchingIds);
  const leaf = leafAt(count, start, textList);
  const shown = useMemo(() => dated.slice(leaf.start, leaf.end), [dated, leaf.start, leaf.end]);
  const shownUndated = useMemo(
    () => listed.slice(Math.max(dated.length, leaf.start), leaf.end),
    [listed, dated, leaf.start, leaf.end],
  );
  const sections = useMemo(() => yearSections(shown, language), [shown, language]);
  const jumps = useMemo(() => (count > textList.longest ? jumpsOf(dated) : []), [dated, count]);
  const apart = useMemo(() => countedApart(countEvents(listed), language), [listed, language]);
  if (count === 0) return matchingIds === null ? <p className="empty">{page.eventsEmpty}</p> : null;
  const isLong = count > textList.longest;
  return (
    <div className={isLong ? 'event-list event-list-long' : 'event-list'}>
      {isLong && (
        <ListLeaves {...{ jumps, count, ...leaf }} leaf={textList.leaf} onStart={setStart} />
      )}
      {apart.length > 0 && <p className="event-list-apart">{apart.join(' · ')}</p>}
      {sections.map((section) => (
        <section className="year" key={section.events[0]?.id}>
          <h3 className="year-heading">{section.heading}</h3>
          <EventItems events={section.events} openEvent={among(section.events, openEvent)} />
        </section>
      ))}
      {shownUndated.length > 0 && (
        <section className="year year-undated">
          <h3 className="year-heading">{page.undatedEvent}</h3>
          <EventItems events={shownUndated} openEvent={among(shownUndated, openEvent)} />
        </section>
      )}
    </div>
  );
}

/**
 * The start of the leaf that is shown: the one with the most recently opened event, or the one that
 * the reader went to; the first when another search leaves another list. When more events have
 * arrived, the one with what was first on it.
 */
function useLeafStart(
  listed: readonly StoryEvent[],
  openEvent: string | null,
  matchingIds: ReadonlySet<string> | null,
) {
  const now = { listed, openEvent, matchingIds };
  const [place, setPlace] = useState({ ...now, start: leafOf(listed, openEvent) });
  if (place.matchingIds !== matchingIds) setPlace({ ...now, start: 0 });
  else if (place.listed !== listed) {
    const first = place.listed[place.start]?.id ?? null;
    setPlace({ ...now, start: place.start === 0 ? 0 : leafOf(listed, first) });
  } else if (openEvent !== null && place.openEvent !== openEvent) {
    setPlace({ ...now, start: leafOf(listed, openEvent, place.start) });
  }
  const setStart = (start: number) => setPlace({ ...now, openEvent: place.openEvent, start });
  return [place.start, setStart] as const;
}

/** @param now the start of the leaf that is shown, which stays if the event is on it */
function leafOf(listed: readonly StoryEvent[], openEvent: string | null, now = 0): number {
  const at = openEvent === null ? -1 : listed.findIndex(({ id }) => id === openEvent);
  const isShown = at < 0 || (at >= now && at < now + textList.leaf);
  return isShown ? now : Math.floor(at / textList.leaf) * textList.leaf;
}

function amongMatching<Event extends StoryEvent>(
  events: readonly Event[],
  matchingIds: ReadonlySet<string> | null,
): readonly Event[] {
  return matchingIds === null ? events : events.filter(({ id }) => matchingIds.has(id));
}

/** The open event if it is one of these. */
function among(events: readonly StoryEvent[], openEvent: string | null): string | null {
  return events.some(({ id }) => id === openEvent) ? openEvent : null;
}
