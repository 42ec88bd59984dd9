import type { Range } from '../../text/ranges.ts';

/** Words of a text: code points of the unmodified file, `end` exclusive. */
export interface Words extends Range {
  text: string;
}

/** A phrase that dates something, and the date that it gives. */
export interface FoundDate extends Words {
  /**
   * EDTF, levels 0 and 1, and times of day as `YYYY-MM-DDThh:mm`, with `Z` or a shift if the words
   * name a zone. A phrase such as “since 2019” has the date that it names: `2019`.
   */
  edtf: string;
  /**
   * `stated`: the words give all of it; `computed`: from the publication or another date of the
   * text; `bounded`: the publication is known only to within a few days, which lead to different
   * dates.
   */
  basis: 'stated' | 'computed' | 'bounded';
  /** A guess: `span` for what lasted ("from 3 to 5 March", "since 2019"). */
  extent: 'moment' | 'span';
  /** One sentence: which words, and counted from where. */
  explanation: string;
  /** The phrase with the preceding word that belongs to it ("on", "since"). */
  evidence: Words;
  /**
   * Whether the words speak of something still to come ("will open on"): announced, not happened.
   */
  announced: boolean;
  /** `since`: it began then; `until`: it ended then. `null` if neither word precedes it. */
  open: 'since' | 'until' | null;
  /** What does not fit, as one sentence: a weekday other than that of its date. */
  contradiction: string | null;
}

/** A phrase that dates something, but leaves the date to its reader. */
export interface UndatedPhrase extends Words {
  /** Why it cannot be dated: a sentence without a full stop. */
  why: string;
}

export interface FoundDates {
  /** The publication date that relative phrases are counted from, EDTF; `null` if none is known. */
  published: string | null;
  /** The last day under which bulletins are given, if it is after the publication; else `null`. */
  lastDay: FoundDate | null;
  /** In the order of the text, without overlaps. */
  dates: FoundDate[];
  undated: UndatedPhrase[];
}
