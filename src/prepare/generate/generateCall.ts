/** The kinds of dates in a generated story. */
export const dateMixes = ['mixed', 'minutes', 'years'] as const;
export type DateMix = (typeof dateMixes)[number];

/** What a story is generated from: the same call gives the same bytes. */
export interface GenerateCall {
  /** The story's id. */
  id: string;
  /** 1 to 1,000,000. */
  events: number;
  /** 1 to 5,000. */
  outlets: number;
  /** At least as many as there are outlets. */
  articles: number;
  /**
   * `minutes`: nearly all known to the minute, in twenty years. `years`: years, decades and
   * centuries from three hundred thousand years ago. `mixed`: every kind, mostly days.
   */
  dates: DateMix;
}

export const mostEvents = 1_000_000;
export const mostOutlets = 5000;

/** As many articles as outlets, and one more for every two thousand events beyond that. */
export const usualArticles = (events: number, outlets: number): number =>
  Math.max(outlets, Math.ceil(events / 2000));
