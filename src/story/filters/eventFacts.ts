import type { Story } from '../model/story.ts';
import type { Facet } from './filters.ts';
import { voiceId } from './voiceId.ts';

/**
 * What the filters need to know of one event. Each list has an entry only once. They are arrays
 * rather than sets because they are short: with a hundred thousand events, four sets for each would
 * make up most of the page's memory.
 */
export type EventFacts = { id: string; reports: number } & Readonly<
  Record<Facet, readonly string[]>
>;

/** For every event of a story, in its order. */
export function eventFacts(story: Story): EventFacts[] {
  const voices = new Map(
    story.articles.map((article) => [article.id, voiceId(article, story.outlets)]),
  );
  // In a large story many events share one list of articles; see pieces/readOutlineColumns.ts.
  const known = new Map<readonly string[], readonly string[]>();
  const outletsOf = (articles: readonly string[]) => {
    const made = known.get(articles) ?? once(articles.flatMap((id) => voices.get(id) ?? []));
    known.set(articles, made);
    return made;
  };
  return story.events.map(({ id, articles, announcedBy, people, tags }) => ({
    id,
    // Nothing that is only announced has been reported.
    reports: articles.length - announcedBy.length,
    outlets: outletsOf(articles),
    people: once(people),
    tags: once(tags),
    kinds: once(story.differencesOf(id).map(({ kind }) => kind)),
  }));
}

const none: readonly never[] = [];

/** Each entry once; a list without repetitions is returned as it is. */
function once<Entry>(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length === 0) return none;
  if (entries.length === 1) return entries;
  const distinct = new Set(entries);
  return distinct.size === entries.length ? entries : [...distinct];
}
