import type { Chunk } from '../pieceSchemas.ts';
import { inLists, withPlaces, type Material } from './material.ts';

/** How many go into one chunk. */
const most = 40;

/** Every difference, strongest kind first. */
export function* differenceChunks({ differences }: Material): Generator<Chunk<'differences'>[]> {
  for (const [of, difference] of differences.entries()) yield [{ of, difference }];
}

/** What belongs to no event, as one item; empty when there is nothing. */
export function* looseChunks(material: Material): Generator<Chunk<'loose'>[]> {
  const { file } = material;
  const quotations = file.quotations.filter(({ event }) => event === null);
  const differences = material.differences.filter(({ events }) => events.length === 0);
  if (quotations.length + differences.length === 0) return;
  yield [
    ...inLists(withPlaces(quotations, material), most).map((some) => ({
      of: 0,
      quotations: some,
      differences: [],
    })),
    ...inLists(withPlaces(differences, material), most).map((some) => ({
      of: 0,
      quotations: [],
      differences: some,
    })),
  ];
}
