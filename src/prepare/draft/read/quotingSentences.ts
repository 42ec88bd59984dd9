import { segmentsOf } from '../../find/dates/segments.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { overlap, subtract, type Range } from '../../text/ranges.ts';
import type { QuotingSentence } from './draftedArticle.ts';
import type { Reading } from './toldClauses.ts';

/** Sentences with a direct quotation in them, and what each tells in words of its own. */
export function quotingSentences({ text, quoted, inFile }: Reading): QuotingSentence[] {
  const points = codePointsOf(text);
  return segmentsOf(text).flatMap(({ text: words, start }) => {
    const from = start + words.length - words.trimStart().length;
    const range = {
      start: points.atUnit(from),
      end: points.atUnit(from + words.trim().length),
    };
    if (!quoted.some((one) => overlap(one, range))) return [];
    const told = subtract([range], quoted)
      .map((one) => trimmed(points.slice(one.start, one.end) ?? '', one))
      .filter(({ letters }) => letters > 0)
      .toSorted((a, b) => b.letters - a.letters)[0];
    return [{ ...inFile(range), told: told && inFile(told) }];
  });
}

/** Without the punctuation at its ends, and its number of letters. */
function trimmed(words: string, { start, end }: Range): Range & { letters: number } {
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0] ?? '';
  const after = /[^\p{L}\p{N}]*$/u.exec(words.slice(before.length))?.[0] ?? '';
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const [first, last] = [before, after].map((signs) => codePointsOf(signs).length);
  return { start: start + (first ?? 0), end: end - (last ?? 0), letters };
}
