import type { Bounds } from '../../time/edtf/bounds.ts';
import type { Instants } from '../../time/edtf/instants.ts';
import type { DateInWords } from '../../time/words/dateInWords.ts';
import type { Zone } from '../../time/zone/zone.ts';
import type { Evidence } from './evidence.ts';

/**
 * A date of a story, read once: its EDTF is parsed and its bounds are computed, so that nobody has
 * to read it from text again. `edtf`, `extent` and `basis` are as in `DateInWords`.
 */
export interface StoryDate extends DateInWords {
  /**
   * Its first and last day in its story's time zone, as day numbers (time/day.ts), both inclusive;
   * `null` when open or unknown.
   */
  readonly bounds: Bounds;
  /** The time zone of its story. */
  readonly zone: Zone;
  /** The whole period that it allows, in that zone. */
  readonly instants: Instants;
  /** The period outside which it certainly does not lie; see `placeDate`. */
  readonly certain: Instants;
}

/** A date with its evidence. */
export interface SourcedDate extends StoryDate {
  /** How it follows from the evidence, in one sentence in the story's language. */
  readonly explanation: string;
  /** Empty when the story's makers entered the date themselves. */
  readonly evidence: readonly Evidence[];
}
