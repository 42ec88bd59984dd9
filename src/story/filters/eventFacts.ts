import type { Story } from '../model/story.ts';
import { peopleOf } from '../peopleOf.ts';
import type { UndatedEvent } from '../file/schema.ts';
import type { Facet } from './filters.ts';
import { voiceId } from './voiceId.ts';

/** What the filters ask of one event. */
export type EventFacts = { id: string; reports: number } & Readonly<
  Record<Facet, ReadonlySet<string>>
>;

/** Of every event of a story, dated or not. */
export function eventFacts(story: Story): EventFacts[] {
  const voices = new Map(
    story.file.articles.map((article) => [article.id, voiceId(article, story.file.outlets)]),
  );
  return [...story.events, ...story.undated].map((event) => factsOf(story, event, voices));
}

function factsOf(
  story: Story,
  event: UndatedEvent,
  voices: ReadonlyMap<string, string>,
): EventFacts {
  const articles = new Set(event.accounts.map(({ article }) => article));
  return {
    id: event.id,
    reports: articles.size,
    outlets: new Set([...articles].flatMap((article) => voices.get(article) ?? [])),
    people: new Set(peopleOf(story, event)),
    tags: new Set(event.tags),
    kinds: new Set(story.differencesOf(event.id).map(({ kind }) => kind)),
  };
}
