import { differenceKinds } from '../file/schema.ts';
import type {
  Article,
  Difference,
  Outlet,
  Person,
  Quotation,
  StoryEvent,
  StoryFile,
  UndatedEvent,
} from '../file/schema.ts';

/** A parsed story with its references made easy to follow. Built once a story file; never changed. */
export interface Story {
  file: StoryFile;
  /** Dated events in the order of time: by earliest day, then latest, then as the file has them. */
  events: readonly StoryEvent[];
  undated: readonly UndatedEvent[];
  article(id: string): Article;
  /** Undefined: the article does not state its outlet. */
  outletOf(article: Article): Outlet | undefined;
  person(id: string): Person;
  /** Undefined: no event, dated or not, has this id. */
  event(id: string): StoryEvent | UndatedEvent | undefined;
  quotationsOf(eventId: string): readonly Quotation[];
  /** Strongest kind first, as the file orders them within a kind. */
  differencesOf(eventId: string): readonly Difference[];
}

/** `compare` puts two events in the order of time; equal events keep the file's order. */
export function modelStory(
  file: StoryFile,
  compare: (a: StoryEvent, b: StoryEvent) => number,
): Story {
  const articles = byId(file.articles);
  const outlets = byId(file.outlets);
  const people = byId(file.people);
  const events = byId<StoryEvent | UndatedEvent>([...file.events, ...file.undated]);
  const quotations = groupBy(file.quotations, ({ event }) => (event === null ? [] : [event]));
  const differences = groupBy(
    file.differences.toSorted((a, b) => strength(a) - strength(b)),
    (difference) => difference.events,
  );
  return {
    file,
    events: file.events.toSorted(compare),
    undated: file.undated,
    article: (id) => found(articles, id),
    outletOf: ({ outlet }) => (outlet === null ? undefined : found(outlets, outlet)),
    person: (id) => found(people, id),
    event: (id) => events.get(id),
    quotationsOf: (id) => quotations.get(id) ?? [],
    differencesOf: (id) => differences.get(id) ?? [],
  };
}

/** 0 is the strongest kind. */
function strength({ kind }: Difference): number {
  return differenceKinds.indexOf(kind);
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The parser has seen that every reference resolves, so a miss is a fault of the program. */
function found<Entry>(entries: Map<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`no entry "${id}" in a parsed story`);
  return entry;
}

function groupBy<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
