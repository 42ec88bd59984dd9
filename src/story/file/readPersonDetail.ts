import type { PersonDetail } from '../model/personDetail.ts';
import type { Quotation } from '../model/quotation.ts';
import type { StoryEvent, UndatedEvent } from './schema.ts';

interface Material {
  /** In the order of time, followed by undated events. */
  events: readonly (StoryEvent | UndatedEvent)[];
  quotations: readonly Quotation[];
}

/** All of a person's events and statements; a statement is its speaker's, whoever an article names. */
export function readPersonDetail(personId: string, { events, quotations }: Material): PersonDetail {
  const own = quotations.filter(({ speaker }) => speaker === personId);
  const said = new Set(own.map(({ event }) => event));
  const place = new Map(events.map(({ id }, at) => [id, at]));
  const placeOf = (eventId: string | null) =>
    eventId === null ? events.length : (place.get(eventId) ?? events.length);
  return {
    events: events
      .filter(({ id, people }) => people.includes(personId) || said.has(id))
      .map(({ id }) => id),
    statements: own.toSorted((one, other) => placeOf(one.event) - placeOf(other.event)),
  };
}
