import type { Rule } from './grammar.ts';
import { loneYear } from './readers.ts';
import type { RuleMaker } from './ruleOf.ts';

/** What distinguishes a year from any other number in a language; alternations of words. */
interface YearWords {
  /** Precede a year, and hardly ever anything else: “en”, “desde”. */
  readonly dating: string;
  /** Precede a year as well as a number of things: “de”, “y”, and what has a year: “temporada”. */
  readonly joining: string;
  /** Precede a number that is part of a name, even with a name in between: “calle Mayor 1950”. */
  readonly numbered: string;
  /** Follow a number of things. */
  readonly counted: string;
  /** Follow a number of things if only a joining word or a name precedes it: most plurals. */
  readonly plural: string;
}

const ofThings = (words: string) =>
  new RegExp(`^(?:[.,]\\d|\\s?[$€%]|\\s(?:${words})(?!\\p{L}))`, 'u');

const before = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})\\s$`, 'iu');

/** A number after any word is not a year, nor is one on its own, unless a rule says more. */
const never = /^/;
const afterWord = /(?:\p{L}|n[°º.])\s$/iu;

/**
 * The rules for a year on its own: after a word that dates, or after a name or another word that may
 * have a year (“Londres 2012”) when nothing is counted. A capital at the beginning of a sentence
 * does not make a name, and words all in capitals are a make or a standard.
 */
export function yearAlone(rule: RuleMaker, words: YearWords): readonly Rule[] {
  const name = `(?<!(?:${words.numbered})[^.;:]{0,16})(?<=\\S\\s\\p{Lu}\\p{Ll}{2,20}\\s)$`;
  const counted = ofThings(`${words.counted}|${words.plural}`);
  return [
    rule('{lone}', loneYear(before(words.dating), ofThings(words.counted), never)),
    rule('{lone}', loneYear(before(words.joining), counted, afterWord)),
    rule('{lone}', loneYear(new RegExp(name, 'u'), counted, never)),
  ];
}
