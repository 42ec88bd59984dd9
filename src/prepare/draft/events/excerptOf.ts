import type { Words } from '../../find/dates/foundDate.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { overlap, type Range } from '../../text/ranges.ts';

/** The maximum number of code points in an excerpt (docs: an excerpt is a clause). */
export const longestExcerpt = 300;

/**
 * The words of a sentence that are proposed as its excerpt: the whole sentence if it is short
 * enough, otherwise as many whole clauses as fit, starting with the one that contains `kept` (or the
 * first). A clause is never cut, since its end may reverse its meaning; `undefined` when a single
 * one is too long.
 */
export function excerptOf(sentence: Words, kept: Range | undefined): Words | undefined {
  if (sentence.end - sentence.start <= longestExcerpt) return sentence;
  const clauses = clausesOf(sentence);
  const wanted = kept ? clauses.findIndex((clause) => overlap(clause, kept)) : 0;
  let [first, last] = [Math.max(0, wanted), Math.max(0, wanted)];
  const start = () => clauses[first]?.start ?? sentence.start;
  const end = () => clauses[last]?.end ?? sentence.end;
  if (end() - start() > longestExcerpt) return undefined;
  while (first > 0 && end() - (clauses[first - 1]?.start ?? 0) <= longestExcerpt) first -= 1;
  while (last + 1 < clauses.length && (clauses[last + 1]?.end ?? 0) - start() <= longestExcerpt)
    last += 1;
  const points = codePointsOf(sentence.text);
  const words = points.slice(start() - sentence.start, end() - sentence.start) ?? '';
  const text = words
    .trim()
    .replace(/[,;:–—-]+$/u, '')
    .trimEnd();
  const from = start() + codePointsOf(words.slice(0, words.indexOf(text))).length;
  return { start: from, end: from + codePointsOf(text).length, text };
}

function clausesOf({ text, start, end }: Words): Range[] {
  const points = codePointsOf(text);
  const cuts = [...text.matchAll(/[;,:–—](?=\s)/gu)].map(
    ({ index }) => start + points.atUnit(index) + 1,
  );
  return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
}
