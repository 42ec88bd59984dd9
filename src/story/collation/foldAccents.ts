import { mainLanguage } from './translations.ts';

/**
 * A word without the diacritics that newspapers leave out in names and in capitals ("Québec", "À
 * Paris"). German writes its umlauts as two letters or not at all: "schön" may be "schoen", and
 * never "schon". An accent with which it is heard as another word stays. Letters that only look
 * accented ("й", "ї") are letters and stay.
 */
export function foldAccents(word: string, language: string): string {
  const composed = word.normalize('NFC');
  if (heard.get(mainLanguage(language))?.test(composed) === true) {
    return composed;
  }
  const umlauts = /^de\b/i.test(language)
    ? composed.replace(/[äöü]/g, (letter) => germanLetters.get(letter) ?? letter)
    : composed;
  return umlauts
    .replace(/[œæøłđħıё]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(marked, (letters) => letters.normalize('NFD').replace(/\p{M}/gu, ''));
}

/**
 * Words whose last accent is heard and makes another word of another tense: “cerró”, “cerro”; “è”,
 * “e”. One that is no word without its accent (“pidió”) has only lost it.
 */
const heard = new Map([
  ['es', /[^iu]ó$/],
  ['it', /(?:[^iu]ò|^è)$/],
  ['pt', /^é$/],
]);

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
