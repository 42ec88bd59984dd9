import type { Chunk } from '../pieceSchemas.ts';
import { withPlaces, type Material } from './material.ts';

/** Everything that belongs to each event, in the order of ranks. */
export function* eventChunks(material: Material): Generator<Chunk<'events'>[]> {
  const { events, placeOf, quotationsOf, differencesOf } = material;
  for (const [rank, event] of events.entries()) {
    yield [
      {
        of: rank,
        event: [placeOf.get(event) ?? 0, event],
        quotations: withPlaces(quotationsOf.get(event.id) ?? [], material),
        differences: withPlaces(differencesOf.get(event.id) ?? [], material),
      },
    ];
  }
}
