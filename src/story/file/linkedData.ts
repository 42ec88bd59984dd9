import { checkedEdtf } from './checkedEdtf.ts';
import type {
  Article,
  Quotation,
  StoryDate,
  StoryEvent,
  StoryFile,
  UndatedEvent,
} from './schema.ts';
import type { Standing } from '../model/standing.ts';

import { isoDateTime } from '../../time/words/isoDateTime.ts';

/** A JSON value; undefined fields are left out when it is serialized. */
type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * A story for search engines, in schema.org terms: an article that lists events and quotes, and the
 * articles it cites. A date that is not exact, or that HTML and ISO 8601 cannot express as exactly
 * as it is, is left out: none is better than a false one. Differences are not included: no term says
 * that two sources differ without saying who is right.
 *
 * @param address of the story's page; null when unknown, and then nothing is identified by an
 *   address
 */
export function linkedData(story: StoryFile, address: string | null): Json {
  const people = new Map(story.people.map((person) => [person.id, person.name]));
  const outlets = new Map(story.outlets.map((outlet) => [outlet.id, outlet.name]));
  const events: readonly (StoryEvent | UndatedEvent)[] = [...story.events, ...story.undated];
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: story.title,
    description: story.description,
    inLanguage: story.language,
    url: address ?? undefined,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: events.length,
      itemListElement: events.map((event, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        item: {
          '@type': 'Event',
          '@id': `${address ?? ''}#event-${event.id}`,
          name: event.title,
          description: event.summary,
          // For what was announced and has not been reported since.
          eventStatus: isAnnounced(event) ? 'https://schema.org/EventScheduled' : undefined,
          startDate: 'date' in event ? exactDate(event.date) : undefined,
          ...sourcesOf(event, address),
          keywords: termOf(event),
        },
      })),
    },
    hasPart: story.quotations.flatMap((quotation) => quotationsOf(quotation, people, address)),
    citation: story.articles.map((article) => articleData(article, outlets, address)),
  };
}

/** The articles that have the event. */
function sourcesOf({ accounts }: StoryEvent | UndatedEvent, address: string | null) {
  if (accounts.length === 0) return {};
  return { subjectOf: accounts.map(({ article }) => ({ '@id': idOf(article, address) })) };
}

/**
 * No property says that no article has an event, and an empty list of them would read as “unknown”;
 * nor does one say that no article was read for its date. The event is then classed as such.
 */
function termOf(event: StoryEvent | UndatedEvent) {
  if (event.accounts.length === 0) return notFromArticles;
  return 'date' in event && event.date.basis === 'entered' ? dateEntered : undefined;
}

const notFromArticles = {
  '@type': 'DefinedTerm',
  termCode: 'not-from-articles' satisfies Standing,
  name: 'not from these articles',
};

const dateEntered = {
  '@type': 'DefinedTerm',
  termCode: 'date-entered',
  name: 'date added by the editors, not read from these articles',
};

function isAnnounced({ accounts }: StoryEvent | UndatedEvent): boolean {
  return accounts.length > 0 && accounts.every(({ announced }) => announced === true);
}

/** Every version on its own: each is what one article prints. */
function quotationsOf(
  { speaker, versions }: Quotation,
  people: ReadonlyMap<string, string>,
  address: string | null,
): Json[] {
  const creator = { '@type': 'Person', name: people.get(speaker) };
  return versions.map(({ article, language, parts }) => ({
    '@type': 'Quotation',
    // Absent: that of the article that it is part of.
    inLanguage: language,
    text: parts.map(({ exact }) => exact).join(' […] '),
    creator,
    isPartOf: { '@id': idOf(article, address) },
  }));
}

function articleData(
  article: Article,
  outlets: ReadonlyMap<string, string>,
  address: string | null,
): Json {
  const publisher = article.outlet === null ? undefined : outlets.get(article.outlet);
  return {
    '@type': 'NewsArticle',
    '@id': idOf(article.id, address),
    headline: article.headline,
    // Of a text that is not held nobody here knows the language.
    inLanguage: article.file === null ? undefined : article.language,
    url: article.url ?? undefined,
    datePublished: exactDate(article.datePublished),
    author: article.author === null ? undefined : { '@type': 'Person', name: article.author },
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
  };
}

function idOf(articleId: string, address: string | null): string {
  return `${address ?? ''}#article-${articleId}`;
}

function exactDate(date: StoryDate): string | undefined {
  return isoDateTime(checkedEdtf(date));
}

/** JSON for a script element: nothing in it ends the element or opens a comment. */
export function formatLinkedData(data: Json): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
