import { wordsIn } from './wordsIn.ts';

/**
 * The search terms: the folded words of what the reader typed, each once; empty when no text could
 * match. Every term must be found, and matches where a word begins with it.
 */
export function queryTerms(query: string): string[] {
  // The first look for words takes a page 6 ms, and most pages begin without a query.
  if (query === '') return [];
  return [...new Set(wordsIn(query).map(({ folded }) => folded))];
}
