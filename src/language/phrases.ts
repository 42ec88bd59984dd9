/** What a date in words is exact to. */
export type DateUnit = 'day' | 'month' | 'season' | 'year' | 'decade';

/** A date's text to put into a sentence. */
export type DateText = {
  readonly text: string;
  /** Some languages need an article or a preposition for one unit and not for another. */
  readonly unit: DateUnit;
  /** True when the text already has the words for “about” or “perhaps” in front. */
  readonly marked: boolean;
};

export type DatePart = 'weekday' | 'day' | 'month' | 'year' | 'era' | 'literal';

/** Some versions' names in a sentence. */
export type Others = {
  readonly text: string;
  /** The same at the start of a sentence. */
  readonly start: string;
  readonly many: boolean;
};
