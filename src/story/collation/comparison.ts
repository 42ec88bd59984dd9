import type { GapPlace, WordKind } from './collation.ts';

/**
 * How one version's words compare with another's. Adjacent words that differ in the same way, at the
 * same position, share one object.
 */
export interface Relation {
  kind: WordKind;
  /** Indexes of the other version's words; empty when it has none. */
  there: number[];
  /** Index into the moves; only for `moved`. */
  move?: number;
  /** Where in the other version the words are missing; only for words that it lacks. */
  missing?: GapPlace;
}

/** Words of the other version that this one does not have at their position. */
export interface Absence {
  /** The index of this version's word that the gap precedes. */
  place: number;
  relation: Relation;
}

/** One side of a comparison. */
export interface Side {
  /** By word; `null` where the other version has the same. */
  words: (Relation | null)[];
  absences: Absence[];
}

export interface Comparison {
  first: Side;
  second: Side;
  /** Words that are the same in both, however spelled. */
  shared: [first: number, second: number][];
}
