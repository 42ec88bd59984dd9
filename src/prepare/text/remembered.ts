/** More than a thousand articles have. */
const mostWords = 50_000;

/**
 * A function of single words that remembers what it answered: articles have few words, each of them
 * many times.
 *
 * @param answer the same for the same word; who gets it does not change it
 */
export function remembered<T extends object | string | null>(
  answer: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = answer(word);
    if (known.size >= mostWords) known.clear();
    known.set(word, found);
    return found;
  };
}
