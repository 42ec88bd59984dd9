/** Letters that Unicode does not decompose into a plain letter and a mark (Unicode, chapter 7). */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ς: 'σ',
};

/**
 * A word in the form that searches compare: case, diacritics, ligatures and the forms of the
 * apostrophe make no difference. Upper case first, so that ß and ss match; then compatibility
 * decomposition (NFKD, UAX #15) without its marks, and without the Arabic tatweel, which only
 * stretches a word.
 */
export function foldWord(word: string): string {
  return word
    .replace(/[‘’‛ʼ´＇]/gu, "'")
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[æœøđðłþς]/gu, (letter) => plain[letter] ?? letter);
}
