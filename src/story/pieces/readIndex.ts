import { indexName } from './pieceNames.ts';
import { indexSchema, type PiecesIndex } from './pieceSchemas.ts';
import { readPiece } from './readPiece.ts';

/** @throws Error when it is not an index of pieces */
export function readIndex(value: unknown): PiecesIndex {
  return readPiece(indexName, indexSchema, value);
}
