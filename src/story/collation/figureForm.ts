import { abbreviatedForm, startsAbbreviation } from './abbreviatedForm.ts';
import { clockForm } from './clockForm.ts';
import { dayOfMonth, startsDay } from './dayOfMonth.ts';
import { figureWords, type FigureWords } from './figureWords.ts';
import { fractionForm } from './fractionForm.ts';
import { ordinalBehindArticle, startsOrdinal } from './germanOrdinal.ts';
import { numberedForm, startsNumbered } from './numberedForm.ts';
import { numberForm } from './numberForm.ts';
import { numberOfWords } from './numberWords.ts';
import { ordinalOfWords } from './ordinalWords.ts';
import { rangeForm } from './rangeForm.ts';
import { rememberWords } from './rememberWords.ts';
import { romanForm } from './romanForm.ts';
import { mainLanguage } from './translations.ts';

const patterns = new Map(
  Object.entries(figureWords).map(([name, { sizes, units }]) => {
    const size = sizes.map(([, words]) => words).join('|');
    const unit = units.flatMap((words) => words).map((word) => word.replace('$', '\\$'));
    return [
      name,
      new RegExp(
        String.raw`^(?<before>\p{Sc}?) ?(?<number>\.?\d[\d.,' ]*?|\p{L}[\p{L} -]*?)(?:[ -]?(?<size>${size}))??(?: ?(?<unit>${unit.join('|')}|\p{Sc}))?$`,
        'u',
      ),
    ];
  }),
);

/**
 * Numbers with their magnitude and unit, in words or symbols, in the form that is compared: what a
 * language reads aloud in the same words has one form. “5 per cent” and “five percent” become `5%`,
 * “£3m”, “£3 million” and “three million pounds” become `3000000£`. `null` when it is no such
 * number, or none in this language.
 *
 * What can be read in several ways stays as it is: “3m” may be metres, “a hundred” is not “one
 * hundred”, and “16:00” not “4 pm”.
 *
 * @param key with typography folded, lower case, a space where one word is divided
 * @param language BCP 47
 */
export function figureForm(key: string, language: string): string | null {
  const phrase =
    abbreviatedForm(key, language) ??
    numberedForm(key, language) ??
    romanForm(key, language) ??
    (isGerman(language) ? ordinalBehindArticle(key) : null);
  if (phrase !== null) return phrase;
  const name = mainLanguage(language);
  const words = figureWords[name];
  if (!words || !startsNumber(key, language)) return null;
  const other =
    ordinalOfWords(key, language) ??
    clockForm(key, language) ??
    fractionForm(key, language) ??
    dayOfMonth(key, language);
  if (other !== null) return other;
  const range = rangeForm(key, language, (end) => figureForm(end, language));
  if (range !== null) return range;
  const {
    before = '',
    number = '',
    size,
    unit,
  } = patterns.get(name)?.exec(key.replace(' / ', '/'))?.groups ?? {};
  if (number === '' || (before !== '' && unit !== undefined)) return null;
  const sign = before === '' ? signOf(unit, number, size, words) : before;
  // “3m” may be metres; with money it cannot.
  if (sign === null || (size !== undefined && /^[mkb]$/.test(size) && !/^\p{Sc}$/u.test(sign)))
    return null;
  const figure = /^\.?\d/.test(number)
    ? numberForm(number, language)
    : (numberOfWords(number, language) ??
      // “quatre-vingt mille”
      (size === undefined ? null : numberOfWords(`${number}s`, language)));
  if (figure === null || !/^\d+(?:[.,]\d+)?$/.test(String(figure))) return null;
  const scaled =
    size === undefined ? String(figure) : scale(String(figure), noughtsOf(size, words));
  return scaled === null ? null : scaled + sign;
}

const isGerman = (language: string) => /^de\b/i.test(language);

/** “one hundred and five thousand two hundred and twenty six per cent” */
const mostOfNumber = 12;
/** “und so weiter”, “zum 21. Mal”, “the Eighth” */
const mostOfPhrase = 3;

/**
 * The maximum number of words of a number that begins with this word, in its key; 0 when none
 * begins.
 */
export const mostFigureWords = rememberWords(mostWordsFrom);

function mostWordsFrom(key: string, language: string): number {
  if (startsNumber(key, language)) return mostOfNumber;
  const isPhrase =
    startsAbbreviation(key, language) ||
    startsNumbered(key, language) ||
    romanForm(key, language) !== null ||
    (isGerman(language) ? startsOrdinal(key) : key === 'the');
  return isPhrase ? mostOfPhrase : 0;
}

function startsNumber(key: string, language: string): boolean {
  if (/^(?:\.?\d|\p{Sc})/u.test(key)) return true;
  return [key, ...key.split(/[ -]/).slice(0, 1)].some(
    (word) =>
      numberOfWords(word, language) !== null ||
      ordinalOfWords(word, language) !== null ||
      startsDay(word, language) ||
      fractionForm(word, language) !== null ||
      // “ein Drittel”
      (word === 'ein' && isGerman(language)),
  );
}

/** '' without a unit; `null` where its number does not fit: “5 pound” in “a 5 pound note”. */
function signOf(
  unit: string | undefined,
  number: string,
  size: string | undefined,
  { units }: FigureWords,
): string | null {
  if (unit === undefined || /^\p{Sc}$/u.test(unit)) return unit ?? '';
  const isOne = size === undefined && /^(?:1|one|un)$/.test(number);
  const found = units.find(
    ([sign, one, more]) =>
      sign === unit || new RegExp(`^(?:${isOne ? one : more})$`, 'u').test(unit),
  );
  return found?.[0] ?? null;
}

function noughtsOf(size: string, { sizes }: FigureWords): number {
  return sizes.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(size))?.[0] ?? 0;
}

/** 1.5 with six zeros is 1500000; `null` for “3.0”, which is read aloud differently. */
function scale(figure: string, noughts: number): string | null {
  const [whole = '', fraction = ''] = figure.split(/[.,]/);
  if (fraction.endsWith('0') || fraction.length > noughts) return null;
  return (whole + fraction.padEnd(noughts, '0')).replace(/^0+(?=\d)/, '');
}
