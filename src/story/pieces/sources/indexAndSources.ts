import type { PiecesIndex } from '../pieceSchemas.ts';
import type { LateSources } from './lateSources.ts';

/** The index of a story's pieces, and those of its articles and outlets that have loaded. */
export interface IndexAndSources {
  /**
   * The first part of the keys of all questions, different each time that pieces are opened, even
   * the same ones again: an answer also fills in the articles of the opening that it was given to.
   */
  readonly name: string;
  readonly index: PiecesIndex;
  readonly sources: LateSources;
}
