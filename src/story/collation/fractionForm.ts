import { numberOfWords } from './numberWords.ts';
import { mainLanguage } from './translations.ts';

/** By language: from halves on, the name of one such part, and of several. */
const parts: Readonly<Record<string, readonly (readonly [one: string, several: string])[]>> = {
  en: [
    ['half', 'halves'],
    ['third', 'thirds'],
    ['quarter', 'quarters'],
    ...['fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
      (part) => [part, `${part}s`] as const,
    ),
  ],
  de: [
    ['', ''],
    ...['drittel', 'viertel', 'fünftel', 'sechstel', 'siebtel', 'achtel', 'neuntel', 'zehntel'].map(
      (part) => [part, part] as const,
    ),
  ],
  fr: [
    ['', ''],
    ['tiers', 'tiers'],
    ['quart', 'quarts'],
    ...['cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'].map(
      (part) => [part, `${part}s`] as const,
    ),
  ],
};

/** The parts that are written in figures: halves to tenths, and those of inches and of hundreds. */
const partsOfOne = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 50, 64]);

/** Whether “one/other” may be a fraction, and not two numbers: 3/4, but not 24/7 or 9/11. */
export const mayBeFraction = (one: number, other: number): boolean =>
  one < other && partsOfOne.has(other);

/**
 * A fraction down to tenths, in figures: `2/3` for itself, “two thirds”, “zwei Drittel”, “deux
 * tiers”. `null` when it is not a fraction, or its figures may be read differently (“a third” is not
 * “one third”).
 *
 * @param key lower case
 * @param language BCP 47
 */
export function fractionForm(key: string, language: string): string | null {
  const name = mainLanguage(language);
  const [, count = '', part] = /^(\p{L}+)[ -](\p{L}+)$/u.exec(key) ?? [];
  const names = parts[name];
  const mixed = mixedForm(key, language);
  if (mixed !== null) return mixed;
  const [, upper, lower] = /^([1-9])\/([2-9]|10)$/.exec(key) ?? [];
  if (mayBeFraction(Number(upper), Number(lower))) return key;
  if (!names || part === undefined) return null;
  const above = name === 'de' && count === 'ein' ? 1 : numberOfWords(count, language);
  const below = names.findIndex(([one, several]) => part === (above === 1 ? one : several));
  return above === null || above === 0 || below < 0 ? null : `${above}/${below + 2}`;
}

/** “2 1/2” for itself, “two and a half” and “zweieinhalb”, which is how it is read aloud. */
function mixedForm(key: string, language: string): string | null {
  if (/^\d{1,2} (?:1\/2|[13]\/4)$/.test(key)) return key;
  const pattern = mixed[mainLanguage(language)];
  const { whole = '', half, quarter } = pattern?.exec(key)?.groups ?? {};
  const count = numberOfWords(whole, language);
  const part = half === undefined ? `${quarter === undefined ? 3 : 1}/4` : '1/2';
  return count === null ? null : `${count} ${part}`;
}

const mixed: Readonly<Record<string, RegExp>> = {
  en: /^(?<whole>\p{L}+(?:[ -]\p{L}+)?) and (?:(?<half>a half)|(?<quarter>a quarter)|three[ -]quarters)$/u,
  de: /^(?<whole>\p{L}+)ein(?<half>halb)$/u,
};
