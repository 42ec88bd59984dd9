/**
 * What news tells in many words, each under one name that is the same in every language. Words are
 * in small letters; one that ends in `-` stands for all that begin with it. The words may belong to
 * several entries.
 */
export type Words = Readonly<Record<string, string>>;

/** The words of one language that tell one thing. */
export interface Lexicon {
  /** What happens or is done. */
  readonly acts: Words;
  /** Who and what it happens to. */
  readonly things: Words;
  /** Acts that take several words: regular expressions of them, small and capital letters alike. */
  readonly phrases: Words;
  /** Words that any news has: that they are shared says little. Beginnings count as above. */
  readonly common: string;
}
