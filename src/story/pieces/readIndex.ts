import * as v from 'valibot';
import { indexSchema, type PiecesIndex } from './pieceSchemas.ts';

/** @throws Error when it is no index of pieces */
export function readIndex(value: unknown): PiecesIndex {
  return v.parse(indexSchema, value);
}
