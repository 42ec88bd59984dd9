import type { Story } from '../model/story.ts';
import { peopleOf } from '../peopleOf.ts';
import type { UndatedEvent } from '../file/schema.ts';

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

/** The texts of one event that a search looks through. */
export type SearchEntry = { id: string } & Readonly<Record<SearchField, readonly string[]>>;

/** Every event of a story, dated or not, with its texts. */
export function searchEntries(story: Story): SearchEntry[] {
  return [...story.events, ...story.undated].map((event) => searchEntry(story, event));
}

/** The texts of one event. */
export function searchEntry(story: Story, event: UndatedEvent): SearchEntry {
  const quotations = story.quotationsOf(event.id);
  const articles = event.accounts.map(({ article }) => story.article(article));
  return {
    id: event.id,
    title: [event.title],
    summary: [event.summary],
    excerpts: event.accounts.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact)),
    statements: quotations.flatMap(({ versions }) =>
      versions.map(({ parts }) => parts.map(({ exact }) => exact).join(' ')),
    ),
    people: peopleOf(story, event).map((id) => story.person(id).name),
    outlets: [...new Set(articles.flatMap((article) => story.outletOf(article)?.name ?? []))],
  };
}
