/** First names that are also months: “June Holt”, “Julio Prieto”. */
const both = /^(?:April|May|June|August|Augusta?|Avril|Abril|Julio|Juni)$/u;

/** Whether these words, of which the first is a month, are a person’s full name all the same. */
export const isNamedLikeMonth = (words: readonly string[]): boolean =>
  words.length === 2 && both.test(words[0] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[1] ?? '');
