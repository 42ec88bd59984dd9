import type { Quotation } from '../../file/schema.ts';
import type { Chunk } from '../pieceSchemas.ts';
import { inLists, type Material } from './material.ts';

/** How many go into one chunk. */
const most = { events: 4000, statements: 20 };

/** What each person's panel shows, in file order. */
export function* personChunks(material: Material): Generator<Chunk<'people'>[]> {
  const events = eventsByPerson(material);
  const statements = statementsByPerson(material);
  for (const [of, { id }] of material.file.people.entries()) {
    const chunks: Chunk<'people'>[] = [
      ...inLists(events.get(id) ?? [], most.events).map((some) => ({
        of,
        events: some,
        statements: [],
      })),
      ...inLists(statements.get(id) ?? [], most.statements).map((some) => ({
        of,
        events: [],
        statements: some,
      })),
    ];
    yield chunks.length > 0 ? chunks : [{ of, events: [], statements: [] }];
  }
}

/** The ranks of the events that name a person or in which they said something, ascending. */
function eventsByPerson({ events, quotationsOf }: Material): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  events.forEach(({ id, people }, rank) => {
    const speakers = (quotationsOf.get(id) ?? []).map(({ speaker }) => speaker);
    for (const person of new Set([...people, ...speakers])) {
      const group = groups.get(person) ?? [];
      group.push(rank);
      groups.set(person, group);
    }
  });
  return groups;
}

/** In the order of their events, with those of no event last; see readPersonDetail.ts. */
function statementsByPerson({ file, rankOf, events }: Material): Map<string, Quotation[]> {
  const rankOfEvent = ({ event }: Quotation) =>
    event === null ? events.length : (rankOf.get(event) ?? events.length);
  const groups = new Map<string, Quotation[]>();
  const inOrder = file.quotations.toSorted((a, b) => rankOfEvent(a) - rankOfEvent(b));
  for (const quotation of inOrder) {
    const group = groups.get(quotation.speaker) ?? [];
    group.push(quotation);
    groups.set(quotation.speaker, group);
  }
  return groups;
}
