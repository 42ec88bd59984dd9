import type { Quotation } from './quotation.ts';

/** What a person's panel shows beyond the person. */
export interface PersonDetail {
  /** The ids of the events that name them or at which they said something, in the story's order. */
  readonly events: readonly string[];
  /** Theirs, in the order of their events, those of no event last. */
  readonly statements: readonly Quotation[];
}
