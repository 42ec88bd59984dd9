import type { Score } from './score.ts';

/** A mark that was missed, or something found that is not marked: its place, never its words. */
export interface Miss {
  file: string;
  start: number;
  end: number;
  what: string;
}

/** One measured thing; null: not marked, so not measured. */
export interface Evaluation {
  dates: (Score & { edtfEqual: number }) | null;
  statements: (Score & { boundsExact: number }) | null;
  /** Pairs of articles that print one statement: how many the draft has in one. */
  shared: Score | null;
  /** Of code points without white space: recall is what was removed, precision what was rightly. */
  furniture: Score | null;
  /** Pairs of accounts of different articles that are of one event. */
  events: Score | null;
  misses: Miss[];
}
