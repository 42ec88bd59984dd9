import type { Match } from '../match.ts';
import type { Meaning } from '../meaning.ts';

/** What a rule's pattern matched. */
export interface RuleMatch {
  /** The words themselves. */
  readonly words: string;
  /** The sentence, and where the words begin and end in it (UTF-16 units). */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** A named group of the pattern; '' if it did not take part in the match. */
  readonly group: (name: string) => string;
}

/** One way to express a date in words. */
export interface Rule {
  readonly pattern: RegExp;
  /** What the words mean; `undefined` when they mean something else in this context. */
  readonly read: (match: RuleMatch) => Meaning | undefined;
}

/** Rules that share words. */
export interface RuleGroup {
  /**
   * A sentence in which this finds nothing contains no phrase of these rules, which saves the
   * search.
   */
  readonly needs: RegExp;
  readonly rules: readonly Rule[];
}

export type Tense = 'past' | 'future' | 'unknown';

/** How a language expresses dates. */
export interface Grammar {
  /** In order: of two phrases of equal length, that of the earlier rule wins. */
  readonly groups: readonly RuleGroup[];
  /** Finds what no rule finds. */
  readonly find?: (sentence: string) => readonly Match[];
  /**
   * Words that belong to the phrase after them: "on", "since"; matched at the end of the preceding
   * text.
   */
  readonly before: RegExp;
  readonly since: RegExp;
  readonly until: RegExp;
  readonly about: RegExp;
  /**
   * The tenses of verbs, with the groups `future` and `past`; global. Omitted when the tense is
   * never known.
   */
  readonly tenses?: RegExp;
  /**
   * Words that open a clause whose verb comes last: “dass”. Omitted when verbs come early in all
   * clauses.
   */
  readonly verbLast?: RegExp;
}
