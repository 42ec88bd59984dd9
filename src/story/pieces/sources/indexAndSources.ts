import type { PiecesIndex } from '../pieceSchemas.ts';
import type { LateSources } from './lateSources.ts';

/** The index of a story's pieces, and what has come of its articles and outlets. */
export interface IndexAndSources {
  readonly index: PiecesIndex;
  readonly sources: LateSources;
}
