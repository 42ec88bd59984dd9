import type { Meaning } from './meaning.ts';

/** A phrase of a sentence and what it means; UTF-16 units of the sentence. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}
