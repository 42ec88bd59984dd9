import type { GapPlace, WordKind } from './collation.ts';

/**
 * How one version's words stand to another's. Neighbouring words that differ in the same way, at
 * the same place, share one object.
 */
export interface Relation {
  kind: WordKind;
  /** Indexes of the other version's words; empty when it has none. */
  there: number[];
  /** Index into the moves; only of `moved`. */
  move?: number;
  /** Where in the other version the words are missing; only of words that it lacks. */
  missing?: GapPlace;
}

/** Words of the other version that this one has not where they stand there. */
export interface Absence {
  /** The index of this version's word that the gap stands before. */
  place: number;
  relation: Relation;
}

/** One side of a comparison. */
export interface Side {
  /** By word; null: the other version has the same. */
  words: (Relation | null)[];
  absences: Absence[];
}

export interface Comparison {
  first: Side;
  second: Side;
  /** Words that are one word in both, however spelled. */
  shared: [first: number, second: number][];
}
