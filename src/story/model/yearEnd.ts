/** The first or the last year that a story covers, as exactly as its dates give it. */
export interface YearEnd {
  /** Astronomical (0 is 1 BC); of a decade, its first or its last. */
  readonly year: number;
  /** Whether no more than the decade is known of it. */
  readonly isDecade: boolean;
  /** Whether a date of this year is open, so that the story may begin earlier, or end later. */
  readonly isOpen: boolean;
  /** Whether every date there is marked so (`?`, `~`, or `%` for both). */
  readonly uncertain: boolean;
  readonly approximate: boolean;
}
