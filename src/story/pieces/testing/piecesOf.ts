import * as v from 'valibot';
import type { StoryFile } from '../../file/schema.ts';
import { loadPieces } from '../loadPieces.ts';
import { indexName } from '../pieceNames.ts';
import { indexSchema } from '../pieceSchemas.ts';
import { usualSizes, type PieceSizes } from '../pieceSizes.ts';
import { piecesSource } from '../piecesSource.ts';
import { writePieces } from '../writePieces.ts';
import { shelfOf } from './shelfOf.ts';

const sha256 = 'b'.repeat(64);

/** The pieces of a story by their names. */
export function textsOf(file: StoryFile, sizes: PieceSizes = usualSizes): Map<string, string> {
  return new Map([...writePieces(file, sha256, sizes)].map(({ name, text }) => [name, text]));
}

/** The source of a story's pieces, written and read again. */
export async function sourceOfPieces(file: StoryFile, sizes: PieceSizes = usualSizes) {
  const texts = textsOf(file, sizes);
  const index = v.parse(indexSchema, JSON.parse(texts.get(indexName) ?? ''));
  const shelf = shelfOf(texts);
  const story = await loadPieces(index, shelf, async () => {});
  return { source: piecesSource(index, story, shelf), shelf, texts };
}
