import { viewsOf } from '../text/viewsOf.ts';
import { wordPattern } from '../text/words.ts';

/** Withheld words, ready to be looked for. They are never printed. */
export interface WithheldWords {
  /** Position in the story's `withheld`, which names them without saying them. */
  index: number;
  /**
   * One or two letters or digits: so short that they are looked for in their own capitals only and
   * not in program files, where they are names of variables.
   */
  isShort: boolean;
  pattern: RegExp;
}

const apostrophe = /['‘’ʼ`´]/gu;
/** Scripts written without spaces, in which a word has no edge to look for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whole words in their order, whatever stands between them: spaces of any kind, hyphens as in an
 * id, quotation marks in any form. Undefined: there is no word to look for.
 */
export function withheldWords(text: string, index: number): WithheldWords | undefined {
  const folded = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const apart = folded.match(wordPattern);
  if (!apart) return undefined;
  const together = folded.replace(apostrophe, '').match(wordPattern) ?? apart;
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

/** Do any of the words stand in a text, however it is written? */
export function findWithheld(
  text: string,
  all: readonly WithheldWords[],
): WithheldWords | undefined {
  if (all.length === 0) return undefined;
  const views = viewsOf(text);
  return all.find(({ pattern }) => views.some((view) => view.search(pattern) >= 0));
}
