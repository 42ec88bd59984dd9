import type { StoryFile } from '../schema.ts';

/**
 * A story reduced to some of its events, with their quotations and differences and the articles that
 * have an account of one of them. Whatever belongs to no event is left out.
 */
export function onlyEvents(story: StoryFile, ids: ReadonlySet<string>): StoryFile {
  const isTold = ({ id }: { id: string }) => ids.has(id);
  const events = story.events.filter(isTold);
  const undated = story.undated.filter(isTold);
  const quotations = story.quotations.filter(({ event }) => event !== null && ids.has(event));
  const cited = new Set(
    [
      ...[...events, ...undated].flatMap(({ accounts }) => accounts),
      ...quotations.flatMap(({ versions }) => versions),
    ].map(({ article }) => article),
  );
  return {
    ...story,
    events,
    undated,
    quotations,
    differences: story.differences.filter(({ events }) => events.some((id) => ids.has(id))),
    articles: story.articles.filter(({ id }) => cited.has(id)),
  };
}
