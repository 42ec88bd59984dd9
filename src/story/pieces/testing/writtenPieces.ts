import * as v from 'valibot';
import { atOnce } from '../../../lazy/steps.ts';
import type { StoryFile } from '../../file/schema.ts';
import { indexName } from '../pieceNames.ts';
import type { RunSteps } from '../outlineFiles.ts';
import { pieceRequests } from '../pieceRequests.ts';
import { indexSchema } from '../pieceSchemas.ts';
import { usualSizes, type PieceSizes } from '../pieceSizes.ts';
import { supplyEvents } from '../supplyEvents.ts';
import { writePieces } from '../writePieces.ts';
import { shelfOf } from './shelfOf.ts';

const takeAll: RunSteps = async (steps) => atOnce(steps);
const sha256 = 'b'.repeat(64);

/** The pieces of a story by name. */
export function textsOf(file: StoryFile, sizes: PieceSizes = usualSizes): Map<string, string> {
  return new Map([...writePieces(file, sha256, sizes)].map(({ name, text }) => [name, text]));
}

/** A story's pieces, written and read again, with its overview loaded. */
export function openPieces(file: StoryFile, sizes: PieceSizes = usualSizes) {
  const texts = textsOf(file, sizes);
  const index = v.parse(indexSchema, JSON.parse(texts.get(indexName) ?? ''));
  const shelf = shelfOf(texts);
  const overview = shelf.now(pieceRequests(index.story).overview());
  if (!overview) throw new Error('there is no overview');
  const supplied = supplyEvents({ index, overview, outline: shelf, details: shelf, run: takeAll });
  return { texts, index, overview, shelf, supplied };
}

/** The source with everything loaded. */
export async function sourceOfPieces(file: StoryFile, sizes: PieceSizes = usualSizes) {
  const { supplied, shelf, texts } = openPieces(file, sizes);
  return { source: await supplied.wantAll(), shelf, texts };
}
