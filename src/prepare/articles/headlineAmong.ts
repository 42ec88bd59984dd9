import { bylineWords } from '../find/bylineWords.ts';
import type { Line } from './outletLine.ts';

/** So many lines of a page's head may come before its headline. */
const mostLines = 6;
/** A section, a motto or a name has at most so many words. */
const wordsOfOther = 6;
/** A headline has so many words at least, and so many of them occur in the text. */
const fewest = { words: 4, inText: 2 };
/** Shorter words occur in every text. */
const lettersOfWord = 4;

const byline = new RegExp(String.raw`^${bylineWords}\s`, 'u');
const sentence = /[.]["”’»]?$/u;

/**
 * The line that is the headline: the first, unless none of its words occurs in the text and those of
 * a longer line below it do, above byline and text. What a page has above its headline (a section, a
 * motto, a headline of another article) speaks of something else.
 *
 * @param lines that are not empty, from the one that may be the headline
 */
export function headlineAmong(lines: readonly Line[], text: string): Line | undefined {
  const [first] = lines;
  if (!first || wordsOf(first.text).length > wordsOfOther) return first;
  const end = lines.findIndex(
    ({ text: line }, i) => i > 0 && (byline.test(line) || sentence.test(line)),
  );
  const head = lines.slice(0, Math.min(end < 0 ? lines.length : end, mostLines));
  const last = head.at(-1) ?? first;
  const told = new Set(wordsOf(text.slice(last.start + last.text.length)));
  const inText = (line: Line) =>
    wordsOf(line.text).filter((word) => word.length >= lettersOfWord && told.has(word)).length;
  if (inText(first) > 0) return first;
  const other = head.find(
    (line) => wordsOf(line.text).length >= fewest.words && inText(line) >= fewest.inText,
  );
  return other ?? first;
}

const wordsOf = (line: string) => line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
