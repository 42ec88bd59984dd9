import { viewsOf } from '../text/viewsOf.ts';
import { letterRuns } from '../text/letterRuns.ts';

/** Withheld words, ready to be searched for. They are never printed. */
export interface WithheldWords {
  /** Position in the story's `withheld`, which identifies them without quoting them. */
  index: number;
  /**
   * One or two letters or digits: so short that they are only searched for with their own capitals,
   * and not in program files, where they are variable names.
   */
  isShort: boolean;
  pattern: RegExp;
}

const apostrophe = /['‘’ʼ`´]/gu;
/** Scripts written without spaces, where words have no boundaries to look for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Matches whole words in order, whatever is between them: any kind of space, hyphens as in an id,
 * quotation marks of any form. `undefined` when there is no word to search for.
 */
export function withheldWords(text: string, index: number): WithheldWords | undefined {
  const folded = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const apart = folded.match(letterRuns);
  if (!apart) return undefined;
  const together = folded.replace(apostrophe, '').match(letterRuns) ?? apart;
  const isShort = apart.join('').length < 3;
  const source = [...new Set([patternOf(apart), patternOf(together)])].join('|');
  return { index, isShort, pattern: new RegExp(source, isShort ? 'gu' : 'giu') };
}

function patternOf(words: readonly string[]): string {
  const between = '[^\\p{L}\\p{N}\\p{M}]+';
  const before = unspaced.test(words[0]?.at(0) ?? '') ? '' : '(?<![\\p{L}\\p{N}\\p{M}])';
  const after = unspaced.test(words.at(-1)?.at(-1) ?? '') ? '' : '(?![\\p{L}\\p{N}\\p{M}])';
  return before + words.join(between) + after;
}

/** Whether any of the words occurs in a text, in whatever form it is written. */
export function findWithheld(
  text: string,
  all: readonly WithheldWords[],
): WithheldWords | undefined {
  if (all.length === 0) return undefined;
  const views = viewsOf(text);
  return all.find(({ pattern }) => views.some((view) => view.search(pattern) >= 0));
}
