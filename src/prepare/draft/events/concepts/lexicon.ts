/**
 * What news tells in many words, each under one name that is the same in every language. Words are
 * in lower case; one that ends in `-` stands for all that begin with it. A word may belong to
 * several entries.
 */
export type Words = Readonly<Record<string, string>>;

/** The words of one language that tell one thing. */
export interface Lexicon {
  /** What happens or is done. */
  readonly acts: Words;
  /** Who and what it happens to. */
  readonly things: Words;
  /** Acts that take several words: case-insensitive regular expressions. */
  readonly phrases: Words;
  /** Words that occur in any news: sharing them says little. Prefixes count as above. */
  readonly common: string;
}
