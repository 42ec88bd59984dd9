import type { Person } from '../../../story/file/schema.ts';
import type { EnteredEvent, EnteredTimeline } from '../entered.ts';
import type { Notes } from '../notes.ts';
import { createIds } from './createIds.ts';

/** Collects everybody whom the events name, each once, and looks up the ids of an event's people. */
export function gatherPeople({ kind, events }: EnteredTimeline, notes: Notes) {
  const ids = createIds();
  const people = new Map<string, Person>();
  const roles = new Map<string, string>();
  for (const { people: named, place } of events) {
    for (const { name, role } of named) {
      if (!people.has(name)) {
        people.set(name, { id: ids.give(name, 'person'), name, role: `named in the ${kind}` });
      }
      if (role === null) continue;
      const known = roles.get(name);
      if (known === undefined) roles.set(name, role);
      else if (known !== role) notes.add('a second role of a person is not carried', place);
    }
  }
  return {
    people: [...people.values()].map((one) => ({ ...one, role: roles.get(one.name) ?? one.role })),
    idsOf: ({ people: named }: EnteredEvent) => [
      ...new Set(named.flatMap(({ name }) => people.get(name)?.id ?? [])),
    ],
  };
}
