import type { Zone } from '../../time/zone/zone.ts';
import type { Article, Outlet } from './article.ts';
import { articlesInOrder } from './articlesInOrder.ts';
import { inOrderOfStrength, type DifferenceEntry } from './difference.ts';
import type { Outline } from './outline.ts';
import { orderEvents, type EventOrder } from './orderEvents.ts';
import type { Person } from './person.ts';
import type { RestOfStory } from './restOfStory.ts';
import { countEvents, type EventCounts } from './standing.ts';
import { isDated, type DatedEvent, type StoryEvent } from './storyEvent.ts';
import { voicesOf, type Voices } from './voices.ts';
import { zoneOfStory } from './zoneOfStory.ts';

/**
 * A story's outline put in order, with its references easy to follow. It is built once for each
 * outline and never changed. It does not contain what the articles wrote: that is requested from the
 * story's source.
 */
export interface Story extends Outline {
  /** In order of publication; see `articlesInOrder`. */
  readonly articles: readonly Article[];
  /**
   * All events or, if the story has a `rest`, the loaded ones: dated events in the order of time,
   * then the others in the story's own order.
   */
  readonly events: readonly StoryEvent[];
  /** The dated ones, which come first in `events`. */
  readonly dated: readonly DatedEvent[];
  /**
   * By the id of a dated event, the earliest instant at which it may be placed; see orderEvents.ts.
   */
  readonly placedFrom: ReadonlyMap<string, number>;
  /** The time zone of the axis, and of the times that are shown. */
  readonly zone: Zone;
  /** Strongest kind first; within a kind in the story's own order. */
  readonly differences: readonly DifferenceEntry[];
  /** The voices, in the story's own order. */
  readonly voices: Voices;
  /** @throws Error when there is no such article */
  article(id: string): Article;
  /** The place of an article in `articles`. @throws Error when there is no such article */
  placeOfArticle: (id: string) => number;
  /** `undefined` when the article does not state its outlet. */
  outletOf(article: Article): Outlet | undefined;
  /** @throws Error when there is no such person */
  person(id: string): Person;
  /** Of all events, loaded or not. */
  readonly counts: EventCounts;
  /** What is known about all events while only some of them are loaded; `null` when all are. */
  readonly rest: RestOfStory | null;
  /** `undefined` when no loaded event has this id. */
  event(id: string): StoryEvent | undefined;
  /** The index of an event among all, for events that `event` finds. */
  rankOf(id: string): number | undefined;
  /** Those of an event, strongest kind first. */
  differencesOf(eventId: string): readonly DifferenceEntry[];
}

export function modelStory(outline: Outline): Story {
  const zone = zoneOf(outline);
  return modelInOrder(outline, zone, orderEvents(outline.events.filter(isDated), zone));
}

/** The loaded events of a story with their indices among all, and what is known about all. */
export interface PartOfEvents {
  readonly ranks: readonly number[];
  readonly rest: RestOfStory;
}

/**
 * The same for an outline whose zone and order are known.
 *
 * @param order of all its dated events
 * @param part null when the events are complete
 */
export function modelInOrder(
  outline: Outline,
  zone: Zone,
  { dated, placedFrom }: EventOrder,
  part: PartOfEvents | null = null,
): Story {
  const articles = byId(outline.articles);
  const rows = articlesInOrder(outline.articles);
  const placeOfArticle = new Map(rows.map(({ id }, place) => [id, place]));
  const outlets = byId(outline.outlets);
  const people = byId(outline.people);
  const events = [...dated, ...outline.events.filter((event) => !isDated(event))];
  const placeOf = new Map(events.map(({ id }, place) => [id, place]));
  const entryFor = <Entry>(entries: readonly Entry[], id: string) => {
    const place = placeOf.get(id);
    return place === undefined ? undefined : entries[place];
  };
  const differences = inOrderOfStrength(outline.differences);
  const differencesByEvent = groupByEvent(differences);
  return {
    ...outline,
    articles: rows,
    events,
    dated,
    placedFrom,
    zone,
    differences,
    voices: voicesOf(outline, rows),
    article: (id) => found(articles, id),
    placeOfArticle: (id) => found(placeOfArticle, id),
    outletOf: ({ outlet }) => (outlet === null ? undefined : found(outlets, outlet)),
    person: (id) => found(people, id),
    counts: part?.rest.counts ?? countEvents(events),
    rest: part?.rest ?? null,
    event: (id) => entryFor(events, id),
    rankOf: (id) => (part ? entryFor(part.ranks, id) : placeOf.get(id)),
    differencesOf: (id) => differencesByEvent.get(id) ?? [],
  };
}

function zoneOf({ timeZone, events, articles }: Outline): Zone {
  return zoneOfStory({
    timeZone,
    events: events.flatMap(({ date }) => date?.edtf ?? []),
    publications: articles.map(({ datePublished }) => datePublished.edtf),
  });
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/**
 * Whoever parsed the story made sure that every reference resolves, so a miss is a bug in the
 * program.
 */
function found<Entry>(entries: Map<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`no entry "${id}" in a parsed story`);
  return entry;
}

function groupByEvent(differences: readonly DifferenceEntry[]) {
  const groups = new Map<string, DifferenceEntry[]>();
  for (const difference of differences) {
    for (const event of difference.events) {
      const group = groups.get(event);
      if (group) group.push(difference);
      else groups.set(event, [difference]);
    }
  }
  return groups;
}
