import { numberOfWords } from './numberWords.ts';

/** German ordinals that are not the number with an ending. */
const irregular = new Map([
  ['erst', 1],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
]);

/**
 * The number of a German ordinal with any ending: 21 for “einundzwanzigsten”; `null` when it is
 * none.
 */
export function germanOrdinal(word: string): number | null {
  const [, stem = ''] = /^(.+t)e[mnrs]?$/.exec(word) ?? [];
  const known = irregular.get(stem);
  if (known !== undefined || stem === '') return known ?? null;
  // “zwanzig-st”, and “sechs-t”, whose number itself ends in s
  return numberOfWords(stem.replace(/st$/, ''), 'de') ?? numberOfWords(stem.slice(0, -1), 'de');
}

const article =
  'd(?:er|ie|as|em|en|es)|zum|zur|[ai]m|vom|beim|[ai]ns|(?:m|d|s|k)?ein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|jede[mnrs]?|diese[mnrs]?';
const begin = new RegExp(`^(?:${article})$`);
const behindArticle = new RegExp(
  String.raw`^(?<article>${article}) (?<ordinal>\d{1,2}\.|\p{L}+te[mnrs]?) (?<noun>\p{L}[\p{L}-]*)$`,
  'u',
);

/**
 * A German ordinal between an article and a noun, in the form that is compared: `zum 21. mal` for
 * “zum 21. Mal” and “zum einundzwanzigsten Mal”. Article and noun leave only one ending; without
 * them “3.” may be read in five ways. `null` when it is no such ordinal.
 *
 * @param key lower case
 */
export function ordinalBehindArticle(key: string): string | null {
  const { article, ordinal = '', noun } = behindArticle.exec(key)?.groups ?? {};
  if (article === undefined || noun === undefined) return null;
  const number = /^\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : germanOrdinal(ordinal);
  return number === null ? null : `${article} ${number}. ${noun}`;
}

/** Whether a word may stand before such an ordinal. */
export const startsOrdinal = (word: string): boolean => begin.test(word);
