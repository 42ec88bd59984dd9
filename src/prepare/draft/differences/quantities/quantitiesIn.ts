import { figureForm } from '../../../../story/collation/figureForm.ts';
import { figureWords } from '../../../../story/collation/figureWords.ts';
import { numberOfWords } from '../../../../story/collation/numberWords.ts';
import { isGrammar } from '../../../../story/collation/grammarWords.ts';
import { wordKey } from '../../../../story/collation/wordKey.ts';
import { remembered } from '../../../text/remembered.ts';
import { contentKeys } from '../../read/contentKeys.ts';
import type { Quantity } from './quantity.ts';
import { sharesIn } from './sharesIn.ts';
import { quantityWords, type QuantityWords } from './quantityWords.ts';

interface Patterns {
  /** A number in digits, or words that may be one, with magnitude and unit. */
  candidate: RegExp;
  before: readonly (readonly [Quantity['bound'], RegExp])[];
  age: RegExp;
  aged: RegExp;
}

interface Figure {
  value: number;
  sign: string;
}

const patterns = new Map(
  Object.entries(quantityWords).map(([name, words]) => [name, patternsOf(name, words)]),
);

/** Words at the end of a text. */
function atEnd(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})\\s?$`, 'iu');
}

function patternsOf(name: string, { about, more, less, age, aged }: QuantityWords): Patterns {
  const figures = figureWords[name];
  const size = figures?.sizes.map(([, words]) => words).join('|');
  const unit = figures?.units
    .flatMap(([, one, more]) => [more, one])
    .join('|')
    .replaceAll("'", "['’]");
  return {
    candidate: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/-])(?:\\p{Sc}\\s?)?(?:\\d+(?:[.,'’]\\d+)*|\\p{Ll}+(?:-(?!year|jähr)\\p{Ll}+)?(?:\\shundred(?!\\p{L}))?)` +
        `(?:[\\s-]?(?:${size})(?!\\p{L}))?(?:\\s?(?:%|\\p{Sc}|(?:${unit})(?!\\p{L})))?(?![\\p{N}:/])`,
      'giu',
    ),
    before: [
      ['about', atEnd(about)],
      ['more', atEnd(more)],
      ['less', atEnd(less)],
    ],
    age: new RegExp(`^(?:${age})`, 'iu'),
    aged: atEnd(aged),
  };
}

const inRange = /\p{N}\s?(?:to|and|or|bis|und|oder|à|et|ou|[-–])\s?$/iu;

/** "Joan Tarn, 36," and "Joan Tarn (36)": the age of whoever is named. */
const aside = [
  [/\p{Lu}[\p{L}’'-]+,\s$/u, /^(?:[,.;]|\sand\s|\s?$)/u],
  [/\p{Lu}[\p{L}’'-]+\s\($/u, /^\)/u],
] as const;
const oldest = 120;

/** What people are counted as, whatever they are called. */
const people = 'people';
const isYear = /^(?:1[5-9]|20)\d\d$/u;
const several = /^\s(?:to|and|or|bis|und|oder|à|et|ou)\s/iu;

/** How far before a number its words are looked for, in UTF-16 units. */
const leadLength = 24;

/**
 * The quantities in a text: sums, percentages, ages, and things that are counted. Years, dates,
 * lengths of time and bare numbers do not count. Empty for an unsupported language.
 *
 * @param language BCP 47
 */
export function quantitiesIn(text: string, language: string): Quantity[] {
  const name = language.toLowerCase().split('-')[0] ?? '';
  const [words, own] = [quantityWords[name], patterns.get(name)];
  if (!words || !own) return [];
  const figureOf = figuresIn(language);
  const counted = [...text.matchAll(own.candidate)].flatMap(({ 0: found, index }): Quantity[] => {
    const figure = figureOf(found);
    if (!figure) return [];
    const end = index + found.length;
    const before = text.slice(Math.max(0, index - leadLength), index);
    const things = isAgeAside(found, before, text.slice(end))
      ? { of: 'age', length: 0 }
      : countedAs(found, figure.sign, before, text.slice(end), words, own, language);
    // "One of the people" counts nobody.
    if (!things || (figure.value < 2 && figure.sign === '')) return [];
    const { bound, length } = boundOf(before, own);
    const place = { start: index - length, end: end + things.length };
    return [{ value: figure.value, bound, of: things.of, ...place }];
  });
  return [...counted, ...sharesIn(text, language)];
}

const isAgeAside = (found: string, before: string, after: string) =>
  /^\d+$/u.test(found) &&
  Number(found) <= oldest &&
  aside.some(([lead, rest]) => lead.test(before) && rest.test(after));

/** "More than", and its length. */
function boundOf(before: string, own: Patterns): { bound: Quantity['bound']; length: number } {
  for (const [bound, pattern] of own.before) {
    const found = pattern.exec(before);
    if (found) return { bound, length: found[0].length };
  }
  return { bound: 'exact', length: 0 };
}

/** By language: a Swiss point is no German one. */
const figuresIn = remembered((language) => remembered((words) => valueOf(words, language)));

function valueOf(words: string, language: string): Figure | null {
  const key = words
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, ' ')
    .replaceAll('’', "'");
  const spelled = numberOfWords(words.toLowerCase(), language);
  const form = spelled === null ? figureForm(key, language) : String(spelled);
  const [, number, sign = ''] = /^(\d+(?:[.,]\d+)?)(%|\p{Sc})?$/u.exec(form ?? '') ?? [];
  if (number === undefined) return null;
  return { value: Number(number.replace(',', '.')), sign };
}

/** What is counted, and the length of the words after the number that say so. */
function countedAs(
  found: string,
  sign: string,
  before: string,
  after: string,
  { noun, noThings, crowd, verbs }: QuantityWords,
  { age, aged }: Patterns,
  language: string,
): { of: string; length: number } | undefined {
  if (sign !== '') return { of: sign, length: 0 };
  // "12 to 14 people": neither end is the number.
  if (inRange.test(before)) return undefined;
  const old = age.exec(after);
  if (old) return { of: 'age', length: old[0].length };
  // "Aged seven and nine" are two people.
  if (aged.test(before)) return several.test(after) ? undefined : { of: 'age', length: 0 };
  if (verbs.test(after) && !isYear.test(found)) return { of: people, length: 0 };
  // "12 injured people": the noun is nearby.
  const near = /^(?:\s[\p{L}’'-]+){1,3}/u.exec(after)?.[0] ?? '';
  for (const { 0: word, index } of near.matchAll(/[\p{L}’'-]+/gu)) {
    if (noThings.test(word) || isGrammar(wordKey(word), language)) return undefined;
    if (!noun.test(word)) continue;
    const [of] = crowd.test(word) ? [people] : contentKeys(word, language);
    return of === undefined ? undefined : { of, length: index + word.length };
  }
  return undefined;
}
