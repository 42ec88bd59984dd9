/** The precision of a date in words. */
export type DateUnit = 'day' | 'month' | 'season' | 'year' | 'decade';

/** A date's text for use in a sentence. */
export type DateText = {
  readonly text: string;
  /** Some languages need an article or a preposition for one unit but not for another. */
  readonly unit: DateUnit;
  /** Whether the text already begins with the words for “about” or “perhaps”. */
  readonly marked: boolean;
};

export type DatePart = 'weekday' | 'day' | 'month' | 'year' | 'era' | 'literal';

/** The names of some versions, for use in a sentence. */
export type Others = {
  readonly text: string;
  /** The same at the start of a sentence. */
  readonly start: string;
  readonly many: boolean;
};
