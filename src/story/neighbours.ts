import type { Story } from './model/story.ts';

/** The ids of what comes before and after something in a list; null: nothing. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/**
 * Of an event, in the story's order, those that search and filters leave (`left`; null: all), and so
 * too when they leave the open one itself out. While not all events are at hand, of those that are.
 */
export function eventsAround(
  story: Story,
  eventId: string,
  matchingIds: ReadonlySet<string> | null,
): Neighbours {
  if (story.rest && matchingIds === null) return nextInRank(story, eventId);
  const ids = story.events.map(({ id }) => id);
  return around(
    matchingIds === null ? ids : ids.filter((id) => id === eventId || matchingIds.has(id)),
    eventId,
  );
}

/** Of a story of which not all events are at hand: those next to it, as soon as they are. */
function nextInRank(story: Story, eventId: string): Neighbours {
  const at = story.events.findIndex(({ id }) => id === eventId);
  const rank = story.rankOf(eventId);
  const idAt = (step: 1 | -1) => {
    const id = at === -1 ? undefined : story.events[at + step]?.id;
    const isNext = id !== undefined && rank !== undefined && story.rankOf(id) === rank + step;
    return isNext ? id : null;
  };
  return { previous: idAt(-1), next: idAt(1) };
}

/** Of an article, in the order of publication. */
export function articlesAround(story: Story, articleId: string): Neighbours {
  return around(
    story.articles.map(({ id }) => id),
    articleId,
  );
}

/** Of a person, those whom an event or a statement names, in the story's order. */
export function peopleAround(story: Story, personId: string): Neighbours {
  const named = story.people.filter(({ hasReports }) => hasReports);
  return around(
    named.map(({ id }) => id),
    personId,
  );
}

function around(ids: readonly string[], id: string): Neighbours {
  const index = ids.indexOf(id);
  if (index === -1) return { previous: null, next: null };
  return { previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null };
}
