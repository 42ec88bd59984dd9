import type { Match } from '../match.ts';
import type { Meaning } from '../meaning.ts';

/** What a rule's pattern has matched. */
export interface RuleMatch {
  /** The words themselves. */
  readonly words: string;
  /** The sentence, and where in it the words begin and end (UTF-16 units). */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** A named group of the pattern; '' where it took no part. */
  readonly group: (name: string) => string;
}

/** One way to put a date into words. */
export interface Rule {
  readonly pattern: RegExp;
  /** What the words mean; undefined: in this place they are something else. */
  readonly read: (match: RuleMatch) => Meaning | undefined;
}

/** Rules that have words in common. */
export interface RuleGroup {
  /** A sentence in which this finds nothing holds no phrase of these rules: it spares the search. */
  readonly needs: RegExp;
  readonly rules: readonly Rule[];
}

export type Tense = 'past' | 'future' | 'unknown';

/** How one language speaks of dates. */
export interface Grammar {
  /** In order: of two phrases of the same length the earlier rule's counts. */
  readonly groups: readonly RuleGroup[];
  /** Finds what no rule does. */
  readonly find?: (sentence: string) => readonly Match[];
  /** Words that belong before a phrase: "on", "since"; matched at the end of what precedes it. */
  readonly before: RegExp;
  readonly since: RegExp;
  readonly until: RegExp;
  readonly about: RegExp;
  /** The verbs' tenses, with the groups `future` and `past`; global. Absent: never known. */
  readonly tenses?: RegExp;
  /** Words that open a clause whose verb comes last: “dass”. Absent: verbs come early in all. */
  readonly verbLast?: RegExp;
}
