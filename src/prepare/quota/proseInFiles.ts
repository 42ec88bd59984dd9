import type { CodePoints } from '../text/codePoints.ts';
import { union, type Range } from '../text/ranges.ts';
import { cutText } from '../text/cutText.ts';
import { everyViewOf } from '../text/viewsOf.ts';
import { createRunNumbers } from './runNumbers.ts';

/** Searches files for an article's words: whatever is there counts as shown. */
export interface ProseFinder {
  /**
   * The runs of each article that occur in a text, by article id: in order, each code point once,
   * however often it occurs.
   */
  find(text: string): Map<string, Range[]>;
}

/** Any eight consecutive words are found, with case, marks, spaces, escapes and markup folded. */
export function proseFinder(texts: ReadonlyMap<string, CodePoints>): ProseFinder {
  const numbers = createRunNumbers();
  const places: { article: string; range: Range }[][] = [];
  for (const [article, text] of texts) {
    for (const { number, start, end } of numbers.add(text.text)) {
      const range = { start: text.atUnit(start), end: text.atUnit(end) };
      (places[number] ??= []).push({ article, range });
    }
  }
  return {
    find(text) {
      const standing = new Set<number>();
      if (places.length === 0) return new Map();
      const readers = everyViewOf('').map(() => numbers.createReader());
      for (const piece of cutText(text)) {
        for (const [i, view] of everyViewOf(piece).entries()) {
          for (const { number } of readers[i]?.(view) ?? []) standing.add(number);
        }
      }
      return rangesByArticle([...standing].flatMap((number) => places[number] ?? []));
    },
  };
}

function rangesByArticle(places: readonly { article: string; range: Range }[]) {
  const byArticle = new Map<string, Range[]>();
  for (const { article, range } of places) {
    const ranges = byArticle.get(article);
    if (ranges) ranges.push(range);
    else byArticle.set(article, [range]);
  }
  return new Map([...byArticle].map(([article, ranges]) => [article, union(ranges)]));
}
