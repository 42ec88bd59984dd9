import { bit, earned } from './costs.ts';
import type { Row } from './rows.ts';

/**
 * By word of the first row: the evidence in the second having it too. A word that occurs several
 * times in both has as many chances to match itself, and tells that much less; none tells less than
 * grammar.
 */
export function evidenceOf({ words, worth }: Row, second: Row): Int32Array {
  const [counts, otherCounts] = [countWords(words), countWords(second.words)];
  return worth.map((earns, i) => {
    const word = words[i] ?? -1;
    const chances = (counts.get(word) ?? 1) * (otherCounts.get(word) ?? 1);
    return Math.max(earned.grammar, earns - bit * Math.log2(chances));
  });
}

function countWords(words: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
