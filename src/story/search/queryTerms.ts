import { wordsIn } from './wordsIn.ts';

/**
 * What is looked for: the folded words of what the reader typed, each once. Empty: nothing that a
 * text could have. Every term must be found, and counts where a word begins with it.
 */
export function queryTerms(query: string): string[] {
  return [...new Set(wordsIn(query).map(({ folded }) => folded))];
}
