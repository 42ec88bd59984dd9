import { ordinalOfWords } from './ordinalWords.ts';

/** I to XXXIX: higher ones hardly occur, and are words or abbreviations (“mix”, “CD”). */
const roman = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

const values = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

/** The number of a Roman numeral in lower case; `null` when it is none. */
export function romanNumber(text: string): number | null {
  if (text === '' || !roman.test(text)) return null;
  const digits = Array.from(text, (letter) => values.get(letter) ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/**
 * Roman numerals of two letters or more as their language reads them aloud: in French “XIV” is
 * “quatorze” and “XXe” “vingtième”, in English “VIII” after a name “the Eighth”; in Spanish and
 * Portuguese the number from eleven on. `null` when it is no such numeral, or one that is read in
 * several ways, as in German, where “Ludwig XIV.” has the ending of its case.
 *
 * @param key lower case
 * @param language BCP 47
 */
export function romanForm(key: string, language: string): string | null {
  if (/^en\b/i.test(language)) return english(key);
  if (/^fr\b/i.test(language)) return french(key);
  if (!/^(?:es|pt)\b/i.test(language)) return null;
  const number = key.length > 1 ? romanNumber(key) : null;
  return number !== null && number > 10 ? String(number) : null;
}

function english(key: string): string | null {
  const [, words] = /^the ([a-z-]+)$/.exec(key) ?? [];
  if (words !== undefined) {
    const ordinal = ordinalOfWords(words, 'en');
    return ordinal === null ? null : `the ${ordinal}`;
  }
  const number = key.length > 1 ? romanNumber(key) : null;
  if (number === null) return null;
  const ending = number > 10 && number < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10];
  return `the ${number}${ending ?? 'th'}`;
}

function french(key: string): string | null {
  const [, figure = '', ending = ''] = /^([ivx]+?)(er|re|e|è?me)?$/.exec(key) ?? [];
  const number = romanNumber(figure);
  if (number === null || (ending === '' && figure.length < 2)) return null;
  if (ending === '') return String(number);
  if (ending === 'er' || ending === 're') return number === 1 ? `1${ending}` : null;
  return number === 1 ? null : `${number}e`;
}
