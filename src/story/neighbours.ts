import type { Story } from './model/story.ts';

/** The ids before and after an entry in a list; `null` where there is none. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/**
 * The neighbours of an event, in the story's order, among those that search and filters leave
 * (`left`; null for all), even if the open event itself is filtered out. If not all events are
 * loaded, the neighbours among those that are.
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

/** For a story that is only partly loaded: the events next to it, once they have arrived. */
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

/** The neighbours of an article, in order of publication. */
export function articlesAround(story: Story, articleId: string): Neighbours {
  return around(
    story.articles.map(({ id }) => id),
    articleId,
  );
}

/**
 * The neighbours of a person, among those whom an event or a statement names, in the story's order.
 */
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
