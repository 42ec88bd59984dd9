import type { Quotation } from './quotation.ts';

/** What a person's panel shows beyond the person. */
export interface PersonDetail {
  /** The ids of the events that name them or in which they said something, in the story's order. */
  readonly events: readonly string[];
  /** Their statements, in the order of the events, with those of no event last. */
  readonly statements: readonly Quotation[];
}
