import type { Story } from './model/story.ts';
import type { Quotation, StoryEvent, UndatedEvent } from './file/schema.ts';

/** What the story has of a person. */
export interface PersonReport {
  /** Events that name them or at which they said something: dated ones in order, then undated. */
  events: (StoryEvent | UndatedEvent)[];
  /** Theirs, in the order of their events, those of no event last. */
  statements: Quotation[];
}

/** All of a person's events and statements; a statement is its speaker's, whoever an article names. */
export function personReport(story: Story, personId: string): PersonReport {
  const own = story.file.quotations.filter(({ speaker }) => speaker === personId);
  const said = new Set(own.map(({ event }) => event));
  const all = [...story.events, ...story.undated];
  const events = all.filter(({ id, people }) => people.includes(personId) || said.has(id));
  const place = new Map(all.map(({ id }, at) => [id, at]));
  const placeOf = ({ event }: Quotation) =>
    event === null ? all.length : (place.get(event) ?? all.length);
  return { events, statements: own.toSorted((one, other) => placeOf(one) - placeOf(other)) };
}

/** People of whom the story has an event or a statement, in the order of the file. */
export function peopleWithReports({ file }: Story): string[] {
  const named = new Set([
    ...[...file.events, ...file.undated].flatMap(({ people }) => people),
    ...file.quotations.map(({ speaker }) => speaker),
  ]);
  return file.people.map(({ id }) => id).filter((id) => named.has(id));
}
