/** More words than a story has. */
const mostWords = 20_000;

/**
 * A function of a word and its language that remembers what it answered: texts use few different
 * words often. It forgets all when it knows too many, since a store of every word ever seen would
 * grow without end.
 *
 * @param answer the same for the same word
 */
export function rememberWords<T extends number | string>(
  answer: (word: string, language: string) => T,
): (word: string, language: string) => T {
  const known = new Map<string, T>();
  return (word, language) => {
    const name = `${language} ${word}`;
    const found = known.get(name) ?? answer(word, language);
    if (known.size >= mostWords) known.clear();
    known.set(name, found);
    return found;
  };
}
