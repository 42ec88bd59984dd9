import type { DraftedStatement } from '../read/draftedArticle.ts';
import { quotedWords } from '../statements/quotedWords.ts';

/**
 * The versions in which one article prints a statement: what a headline or a deck repeats of it is a
 * version of its own, which may end early without other articles leaving words out.
 */
export function printings(version: DraftedStatement): DraftedStatement[] {
  const words = version.parts.map(({ text }) => wordsOf(text));
  const isRepeat = version.parts.map((_, i) => {
    const own = words[i] ?? '';
    return words.some(
      (other, j) => i !== j && other.includes(own) && (other.length > own.length || j < i),
    );
  });
  const repeats = version.parts.filter((_, i) => isRepeat[i]);
  return [
    { ...version, parts: version.parts.filter((_, i) => !isRepeat[i]) },
    ...repeats.map((part) => ({ ...version, parts: [part] })),
  ];
}

/** With a space at either end, so that only whole words match. */
const wordsOf = (text: string) => ` ${quotedWords(text).join(' ')} `;
