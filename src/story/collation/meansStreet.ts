import type { Token } from './collation.ts';

/** A version's words as they stand, and the signs beside them; lists are by word. */
interface Written {
  tokens: readonly Token[];
  faces: readonly string[];
  before: readonly string[];
  after: readonly string[];
}

/**
 * Whether an English “St” is a street and not a saint: after a name or an ordinal, and not before a
 * name (“on Mill St, we”, “on 5th St in May”, but “Port St. Mary”). Where both are possible (“on Mill
 * St. Nobody came”), it is not.
 */
export function meansStreet(
  { tokens, faces, before, after }: Written,
  word: number,
  language: string,
): boolean {
  if (faces[word] !== 'St' || !/^en\b/i.test(language)) return false;
  const inPart = (other: number) => tokens[other]?.part === tokens[word]?.part;
  const isNamed =
    inPart(word - 1) &&
    /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(faces[word - 1] ?? '') &&
    after[word - 1] === '' &&
    before[word] === '';
  const isLast = !inPart(word + 1) || (after[word] ?? '').replace(/^\./, '') !== '';
  return isNamed && (isLast || !/^\p{Lu}/u.test(faces[word + 1] ?? ''));
}
