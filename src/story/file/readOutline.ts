import type { Zone } from '../../time/zone/zone.ts';
import type { Outline } from '../model/outline.ts';
import type { Person } from '../model/person.ts';
import { modelStory, type Story } from '../model/story.ts';
import type { Importance, StoryEvent } from '../model/storyEvent.ts';
import { groupQuotations } from './groupByEvent.ts';
import { readArticle } from './readArticle.ts';
import { readDate, zoneOfFile } from './readDate.ts';
import type { Quotation, StoryFile, StoryEvent as EventInFile, UndatedEvent } from './schema.ts';

const read = new WeakMap<StoryFile, Story>();

/** A parsed file's story, without what the articles wrote. Cached, since neither changes. */
export function readStory(file: StoryFile): Story {
  const known = read.get(file) ?? modelStory(readOutline(file));
  read.set(file, known);
  return known;
}

/**
 * @param file one that the parser has accepted, so its references and dates are taken to be valid
 */
function readOutline(file: StoryFile): Outline {
  const quotations = groupQuotations(file.quotations);
  const zone = zoneOfFile(file);
  return {
    id: file.id,
    title: file.title,
    description: file.description,
    language: file.language,
    contentNote: file.contentNote ?? null,
    timeZone: file.timeZone ?? null,
    outlets: file.outlets,
    articles: file.articles.map((article) => readArticle(article, zone)),
    people: readPeople(file),
    events: [...file.events, ...file.undated].map((event) =>
      readEvent(event, zone, quotations.get(event.id) ?? []),
    ),
    differences: file.differences.map(({ id, kind, events }) => ({ id, kind, events })),
  };
}

function readEvent(
  event: EventInFile | UndatedEvent,
  zone: Zone,
  quotations: readonly Quotation[],
): StoryEvent {
  const { id, title, importance, people, tags, accounts } = event;
  const speakers = quotations.flatMap(({ speaker, versions }) => [
    speaker,
    ...versions.flatMap((version) => version.speaker ?? []),
  ]);
  return {
    id,
    title,
    importance: readImportance(importance),
    date: 'date' in event ? readDate(event.date, zone) : null,
    articles: accounts.map(({ article }) => article),
    announcedBy: accounts.flatMap(({ article, announced }) => (announced ? [article] : [])),
    people: [...new Set([...people, ...speakers])],
    tags,
    after: 'after' in event ? (event.after ?? []) : [],
  };
}

const readImportance = (importance: number): Importance =>
  importance === 1 || importance === 2 ? importance : 3;

function readPeople({ people, events, undated, quotations }: StoryFile): Person[] {
  const named = new Set([
    ...[...events, ...undated].flatMap((event) => event.people),
    ...quotations.map(({ speaker }) => speaker),
  ]);
  return people.map(({ id, name, role }) => ({ id, name, role, hasReports: named.has(id) }));
}
