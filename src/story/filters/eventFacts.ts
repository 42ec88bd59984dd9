import { tellersOf } from '../model/standing.ts';
import type { Story } from '../model/story.ts';
import type { Facet } from './filters.ts';
import { voiceId } from './voiceId.ts';

/** What the filters ask of one event. */
export type EventFacts = { id: string; reports: number } & Readonly<
  Record<Facet, ReadonlySet<string>>
>;

/** Of every event of a story, in its order. */
export function eventFacts(story: Story): EventFacts[] {
  const voices = new Map(
    story.articles.map((article) => [article.id, voiceId(article, story.outlets)]),
  );
  return story.events.map(({ id, articles, announcedBy, people, tags }) => ({
    id,
    reports: tellersOf({ articles, announcedBy }).length,
    outlets: new Set(articles.flatMap((article) => voices.get(article) ?? [])),
    people: new Set(people),
    tags: new Set(tags),
    kinds: new Set(story.differencesOf(id).map(({ kind }) => kind)),
  }));
}
