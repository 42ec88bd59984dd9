import type { Token } from './collation.ts';

/** A version's words as its text divides them, before any are joined. */
export interface DividedWords {
  tokens: readonly Token[];
  language: string;
  keys: readonly string[];
  forms: readonly string[];
  letters: readonly string[];
  /** The text of a range of tokens. */
  text: (from: number, to: number) => string;
  /** Whether the next token may be the rest of the same word. */
  mayGoOn: (token: number) => boolean;
}
