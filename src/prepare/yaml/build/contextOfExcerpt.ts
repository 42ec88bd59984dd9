import type { CodePoints } from '../../text/codePoints.ts';
import { subtract, type Range } from '../../text/ranges.ts';

/** In UTF-16 units, as the schema counts them. */
const longest = 64;

/**
 * The word or the characters right before an excerpt and right after it, within its line: they
 * identify its place (W3C TextQuoteSelector), and show the page whether the sentence goes on.
 * Neither includes code points of `taken`, which is withheld or not the article's own.
 */
export function contextOfExcerpt(
  text: CodePoints,
  { start, end }: Range,
  taken: readonly Range[],
): { prefix: string; suffix: string } {
  const from = Math.max(0, start - longest);
  const to = Math.min(text.length, end + longest);
  const before = subtract([{ start: from, end: start }], taken).findLast(
    (piece) => piece.end === start,
  );
  const after = subtract([{ start: end, end: to }], taken).find((piece) => piece.start === end);
  const lineBefore = before ? (text.slice(before.start, start) ?? '') : '';
  const lineAfter = after ? (text.slice(end, after.end) ?? '') : '';
  return {
    prefix: notBlank(/\S*[^\S\r\n]*$/u.exec(lineBefore)?.[0] ?? ''),
    suffix: notBlank(/^[^\S\r\n]*\S*/u.exec(lineAfter)?.[0] ?? ''),
  };
}

function notBlank(words: string): string {
  return words.trim() === '' || words.length > longest ? '' : words;
}
