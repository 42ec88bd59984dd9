import { boundsOf } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { isCertainlyBefore } from '../../../time/edtf/relations.ts';
import type {
  Account,
  Article,
  Excerpt,
  StoryEvent,
  StoryFile,
  UndatedEvent,
} from '../../../story/file/schema.ts';
import { sha256Of } from '../../text/decode.ts';
import { countCodePoints } from '../../text/codePoints.ts';
import { slugOf } from '../../text/slugOf.ts';
import type { EnteredEvent, EnteredTimeline } from '../entered.ts';
import type { Notes } from '../notes.ts';
import { createIds } from './createIds.ts';
import { enteredDate, publishedBefore } from './enteredDates.ts';
import { gatherPeople } from './gatherPeople.ts';
import { gatherSources, type GatheredSources } from './gatherSources.ts';
import { growText } from './growText.ts';

/** What the file itself does not say. */
export interface ImportFacts {
  /** The story's id: the name of its folder. */
  id: string;
  /** On which day the file was read, `YYYY-MM-DD`. */
  day: string;
  /** Who made it; null: not said. */
  author: string | null;
  timeZone?: string;
}

/** A story and the text of the article that the sheet or timeline is. */
export interface ImportedStory {
  story: StoryFile;
  /** Its name and its words, for the story's folder of articles. */
  text: { name: string; words: string };
}

/**
 * The story of what a sheet or a timeline tells. It is itself an article, whose text has all of its
 * words; every event has an account of it, with those words as excerpts. Its sources are articles
 * whose texts nobody holds. Dates are entered ones; nothing is dated that has no date.
 */
export function storyOf(
  timeline: EnteredTimeline,
  facts: ImportFacts,
  notes: Notes,
): ImportedStory {
  const people = gatherPeople(timeline, notes);
  const sources = gatherSources(timeline, facts.day, notes);
  const told = tell(timeline);
  const article = articleOf(timeline, facts, told.words);
  const ids = createIds();
  const events: StoryEvent[] = [];
  const undated: UndatedEvent[] = [];
  timeline.events.forEach((event, i) => {
    const isAhead = event.date !== null && isAfterDay(event.date.edtf, facts.day);
    // In the order in which a build writes them, so that one gives the same bytes.
    const names = {
      id: ids.give(event.id ?? event.title, 'event'),
      title: event.title,
      summary: event.summary ?? event.title,
    };
    const rest = {
      importance: event.importance,
      people: people.idsOf(event),
      tags: tagsOf(event, notes),
    };
    const own: Account = {
      article: article.id,
      excerpts: told.excerpts[i] ?? [],
      ...(isAhead ? { announced: true } : {}),
    };
    const accounts = [own, ...accountsOf(event, sources)];
    if (event.date === null) {
      notes.add('without a date it is listed as undated', event.place);
      undated.push({ ...names, ...rest, accounts });
    } else {
      const date = enteredDate(event.date, timeline.kind, event.place);
      events.push({ ...names, date, ...rest, accounts });
    }
  });
  const { outlets } = sources;
  const lists = { people: people.people, events, undated, quotations: [], differences: [] };
  const story: StoryFile = {
    version: 1,
    id: facts.id,
    title: timeline.title,
    description: timeline.description,
    language: timeline.language,
    ...(facts.timeZone === undefined ? {} : { timeZone: facts.timeZone }),
    // All of its words are its makers' own, and are shown.
    proseLimit: 1,
    outlets,
    articles: [article, ...sources.articles],
    ...lists,
    withheld: [],
  };
  return { story, text: { name: `${timeline.kind}.txt`, words: told.words } };
}

/** The words of the sheet as a text, and the excerpts of each event. */
function tell(timeline: EnteredTimeline): { words: string; excerpts: Excerpt[][] } {
  const text = growText();
  text.add(timeline.title);
  for (const words of timeline.paragraphs) text.add(words);
  const excerpts = timeline.events.map((event) => {
    text.part();
    if (event.date) text.add(event.date.words);
    const ofTitle = text.add(event.title);
    const ofWords = event.paragraphs.flatMap(({ words, lead }) => text.add(words, lead));
    for (const words of event.asides) text.add(words);
    return ofWords.length > 0 ? ofWords : ofTitle;
  });
  return { words: text.toString(), excerpts };
}

function articleOf(
  { kind, title, language }: EnteredTimeline,
  facts: ImportFacts,
  words: string,
): Article {
  const bytes = new TextEncoder().encode(words);
  const explanation = `The ${kind} was read on ${facts.day}; it does not say when it was made.`;
  return {
    id: kind,
    outlet: null,
    headline: title,
    author: facts.author,
    datePublished: publishedBefore(facts.day, explanation),
    url: null,
    language,
    file: { name: `${kind}.txt`, sha256: sha256Of(bytes), characters: countCodePoints(words) },
  };
}

/** One account an article, however often it is named. */
function accountsOf({ sources: named }: EnteredEvent, sources: GatheredSources): Account[] {
  const articles = new Set(named.map((source) => sources.idOf(source)));
  return [...articles].map((article) => ({ article, excerpts: [] }));
}

function tagsOf({ tags, place }: EnteredEvent, notes: Notes): string[] {
  const slugs = tags.flatMap((tag) => {
    const slug = slugOf(tag);
    if (slug === '') notes.add('a tag without Latin letters is not carried', place);
    return slug === '' ? [] : [slug];
  });
  return [...new Set(slugs)];
}

/** What is certainly ahead of the day on which it was read can only have been announced. */
function isAfterDay(edtf: string, day: string): boolean {
  const [date, then] = [parseEdtf(edtf), parseEdtf(day)];
  return date.ok && then.ok && isCertainlyBefore(boundsOf(then.date), boundsOf(date.date));
}
