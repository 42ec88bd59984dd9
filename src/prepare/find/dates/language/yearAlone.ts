import type { Rule } from './grammar.ts';
import { loneYear } from './readers.ts';
import type { RuleMaker } from './ruleOf.ts';

/** What tells a year from any other number, in a language; alternations of words. */
interface YearWords {
  /** Before a year, and hardly ever before anything else: “en”, “desde”. */
  readonly dating: string;
  /** Before a year as before a number of things: “de”, “y”, and what has a year: “temporada”. */
  readonly joining: string;
  /** Before a number that is part of a name, also with a name in between: “calle Mayor 1950”. */
  readonly numbered: string;
  /** Behind a number of things. */
  readonly counted: string;
  /** Behind a number of things where only a joining word or a name stands before: most plurals. */
  readonly plural: string;
}

const ofThings = (words: string) =>
  new RegExp(`^(?:[.,]\\d|\\s?[$€%]|\\s(?:${words})(?!\\p{L}))`, 'u');

const before = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})\\s$`, 'iu');

/** A number after any word is none, nor is one that stands for itself, unless a rule says more. */
const never = /^/;
const afterWord = /(?:\p{L}|n[°º.])\s$/iu;

/**
 * The rules of a year that stands alone: behind a word that dates, or behind a name or another word
 * that may have a year (“Londres 2012”) where nothing is counted. A capital at the beginning of a
 * sentence is no name's, and capitals alone are those of a make or a standard.
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
