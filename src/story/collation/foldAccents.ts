/**
 * A word without the diacritics that newspapers leave out in names and in capitals ("Québec", "À
 * Paris"). German writes its umlauts as two letters or not at all: "schön" may be "schoen", and
 * never "schon". Letters that only look accented ("й", "ї") are letters and stay.
 */
export function foldAccents(word: string, language: string): string {
  const composed = word.normalize('NFC');
  const umlauts = /^de\b/i.test(language)
    ? composed.replace(/[äöü]/g, (letter) => germanLetters.get(letter) ?? letter)
    : composed;
  return umlauts
    .replace(/[œæøłđħıё]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(marked, (letters) => letters.normalize('NFD').replace(/\p{M}/gu, ''));
}

const marked =
  /(?:(?:\p{Script=Latin}|\p{Script=Greek})\p{M}*)+|(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;

const germanLetters = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
]);

const plainLetters = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ё', 'е'],
]);
