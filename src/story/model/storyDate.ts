import type { Bounds } from '../../time/edtf/bounds.ts';
import type { Instants } from '../../time/edtf/instants.ts';
import type { DateInWords } from '../../time/words/dateInWords.ts';
import type { Zone } from '../../time/zone/zone.ts';
import type { Evidence } from './evidence.ts';

/**
 * A date of a story, read once: its EDTF parsed and its bounds worked out, so that nobody reads it
 * from text again. `edtf`, `extent` and `basis` are as for `DateInWords`.
 */
export interface StoryDate extends DateInWords {
  /**
   * Its first and last day in the zone of its story, as day numbers (time/day.ts), both included; null:
   * open or unknown.
   */
  readonly bounds: Bounds;
  /** The zone of its story. */
  readonly zone: Zone;
  /** All the time that it allows, in that zone. */
  readonly instants: Instants;
  /** The time outside which it certainly does not lie; see `placeDate`. */
  readonly certain: Instants;
}

/** A date with its evidence. */
export interface SourcedDate extends StoryDate {
  /** How it follows from the evidence, in one sentence of the story's language. */
  readonly explanation: string;
  /** Empty where the story's makers give the date themselves. */
  readonly evidence: readonly Evidence[];
}
