import type { Score } from './score.ts';

/** A mark that was missed, or a find that is not marked: its location, never its words. */
export interface Miss {
  file: string;
  start: number;
  end: number;
  what: string;
}

/** One measurement; `null` when nothing was marked, and so nothing measured. */
export interface Evaluation {
  dates: (Score & { edtfEqual: number }) | null;
  statements: (Score & { boundsExact: number }) | null;
  /** Pairs of articles that print one statement: how many the draft has in one group. */
  shared: Score | null;
  /**
   * In code points other than white space: recall is the share that was removed, precision the share
   * removed rightly.
   */
  furniture: Score | null;
  /** Pairs of accounts in different articles that belong to one event. */
  events: Score | null;
  misses: Miss[];
}
