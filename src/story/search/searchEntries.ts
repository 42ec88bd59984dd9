import type { Excerpt, Span } from '../model/evidence.ts';
import type { Story } from '../model/story.ts';
import type { StoryEvent } from '../model/storyEvent.ts';

/** Where in an event something can be found, in the order in which a reader would look. */
export const searchFields = [
  'title',
  'summary',
  'excerpts',
  'statements',
  'people',
  'outlets',
] as const;

export type SearchField = (typeof searchFields)[number];

/** The texts of one event that a search covers. */
export type SearchEntry = { id: string } & Readonly<Record<SearchField, readonly string[]>>;

/** The part of an event's detail that a search covers. */
interface Texts {
  readonly summary: string;
  readonly accounts: readonly { readonly excerpts: readonly Pick<Excerpt, 'exact'>[] }[];
  readonly quotations: readonly {
    readonly versions: readonly { readonly parts: readonly Pick<Span, 'exact'>[] }[];
  }[];
}

/** The texts of one event. */
export function searchEntry(story: Story, event: StoryEvent, texts: Texts): SearchEntry {
  const articles = event.articles.map((article) => story.article(article));
  return {
    id: event.id,
    title: [event.title],
    summary: [texts.summary],
    excerpts: texts.accounts.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact)),
    statements: texts.quotations.flatMap(({ versions }) =>
      versions.map(({ parts }) => parts.map(({ exact }) => exact).join(' ')),
    ),
    people: event.people.map((id) => story.person(id).name),
    outlets: [...new Set(articles.flatMap((article) => story.outletOf(article)?.name ?? []))],
  };
}
