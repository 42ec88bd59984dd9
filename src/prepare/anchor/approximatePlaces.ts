import search from 'approx-string-match';
import type { Range } from '../text/ranges.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { foldText } from './foldText.ts';

/** One letter in twenty may be different, missing or superfluous. */
const errorsPerLetter = 0.05;

/**
 * Where words occur except for some letters (Myers 1999), as whole words, and how many letters that
 * is. Words of fewer than twenty letters are not searched for.
 */
export function approximatePlaces(
  article: ArticleIndex,
  words: string,
): { places: Range[]; errors: number } {
  const sought = foldText(words).folded.trim();
  const most = Math.floor(sought.length * errorsPerLetter);
  if (most === 0) return { places: [], errors: 0 };
  const { folded, starts, ends } = article.fold();
  const places: Range[] = [];
  const matches = search(folded, sought, most);
  for (const { start, end } of matches) {
    const whole = wholeWords(folded, start, end);
    const place = { start: starts[whole.start] ?? 0, end: ends[whole.end - 1] ?? 0 };
    // The same place is found several times, with a letter more or less at its ends.
    if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  }
  return { places, errors: matches[0]?.errors ?? 0 };
}

const letter = /[\p{L}\p{N}\p{M}]/u;

function wholeWords(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  const isLetter = (at: number) => letter.test(text[at] ?? '');
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start -= 1;
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end += 1;
  return { start, end };
}
