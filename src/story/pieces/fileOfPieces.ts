import type { StoryFile } from '../file/schema.ts';
import type { Chunk, PiecesIndex } from './pieceSchemas.ts';
import type { LateSources } from './sources/lateSources.ts';

type Placed<Entry> = readonly (readonly [place: number, entry: Entry])[];

/**
 * Rebuilds a story file with some or all of its events, as far as a file in another format includes
 * it, in file order. What is withheld or acknowledged is not in pieces.
 */
export function fileOfPieces(
  index: PiecesIndex,
  sources: LateSources,
  events: readonly Chunk<'events'>[],
  loose: readonly Chunk<'loose'>[],
): StoryFile {
  const { contentNote, timeZone } = index;
  const inOrder = entriesOf(events.map(({ event }) => event));
  const belonging = [...events, ...loose];
  return {
    version: 1,
    id: index.id,
    title: index.title,
    description: index.description,
    language: index.language,
    ...(contentNote === null ? {} : { contentNote }),
    ...(timeZone === null ? {} : { timeZone }),
    ...sources.inFile(),
    people: index.people.map(({ id, name, role }) => ({ id, name, role })),
    events: inOrder.filter((event) => 'date' in event),
    undated: inOrder.filter((event) => !('date' in event)),
    quotations: entriesOf(belonging.flatMap(({ quotations }) => quotations)),
    differences: entriesOf(belonging.flatMap(({ differences }) => differences)),
    withheld: [],
  };
}

/** Each once, since it may belong to several events. */
function entriesOf<Entry>(placed: Placed<Entry>): Entry[] {
  const sorted = [...new Map(placed)].toSorted(([a], [b]) => a - b);
  return sorted.map(([, entry]) => entry);
}
