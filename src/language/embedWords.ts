import { embed as arabic } from './arabic/embed.ts';
import type { Language } from './english.ts';
import { embed as english } from './english/embed.ts';
import { embed as french } from './french/embed.ts';

/** The words of the Embed page. */
export type EmbedWords = typeof english;

const words: readonly (readonly [prefix: string, EmbedWords])[] = [
  ['ar', arabic],
  ['fr', french],
];

/**
 * The words of the Embed page in a language. They are no part of `Language`, since no other page
 * needs them and English is loaded with every page.
 */
export function embedWordsOf({ tag }: Language): EmbedWords {
  return words.find(([prefix]) => tag.startsWith(prefix))?.[1] ?? english;
}
