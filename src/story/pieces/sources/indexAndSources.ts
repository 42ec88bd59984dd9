import type { PiecesIndex } from '../pieceSchemas.ts';
import type { LateSources } from './lateSources.ts';

/** The index of a story's pieces, and those of its articles and outlets that have loaded. */
export interface IndexAndSources {
  readonly index: PiecesIndex;
  readonly sources: LateSources;
}
