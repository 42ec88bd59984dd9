import search from 'approx-string-match';
import type { Range } from '../text/ranges.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { foldText } from './foldText.ts';

/** The passage of an article that words were probably copied from, and misspelt on the way. */
export interface NearestPassage extends Range {
  /** In the article's file, from 1. */
  line: number;
  /**
   * The words as written, from the first to the last that differ; empty when none is superfluous.
   */
  written: string;
}

/** One letter in five may differ: beyond that, words are other words. */
const errorsPerLetter = 0.2;
/** In so few letters, one that differs may be chance. */
const shortest = 8;
/** Longer words are copied and not typed; the search would take long. */
const longest = { words: 400, text: 200_000 };
/** A story with thousands of wrong words is not merely misspelt. */
const mostSearches = 40;

const searches = new WeakMap<ArticleIndex, number>();

/**
 * `undefined` when nothing in the article resembles these words. White space and quotation marks are
 * folded.
 */
export function nearestPassage(article: ArticleIndex, words: string): NearestPassage | undefined {
  const sought = foldText(words).folded.trim();
  const { folded, starts, ends } = article.fold();
  const done = searches.get(article) ?? 0;
  if (sought.length < shortest || sought.length > longest.words) return undefined;
  if (folded.length > longest.text || done >= mostSearches) return undefined;
  searches.set(article, done + 1);
  const most = Math.max(1, Math.floor(sought.length * errorsPerLetter));
  const [best] = search(folded, sought, most).toSorted((a, b) => a.errors - b.errors);
  if (!best) return undefined;
  const there = wholeWords(folded, best);
  const start = starts[there.start] ?? 0;
  const before = article.text.slice(0, start) ?? '';
  return {
    start,
    end: ends[there.end - 1] ?? start,
    line: before.split('\n').length,
    written: differingWords(sought, folded.slice(there.start, there.end)),
  };
}

const letter = /[\p{L}\p{N}\p{M}]/u;

function wholeWords(text: string, { start, end }: Range): Range {
  const isLetter = (at: number) => letter.test(text[at] ?? '');
  let [from, to] = [start, end];
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from -= 1;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to += 1;
  while (text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return { start: from, end: to };
}

function differingWords(sought: string, there: string): string {
  const [own, others] = [sought.split(' '), there.split(' ')];
  let first = 0;
  while (first < own.length && own[first] === others[first]) first += 1;
  let last = 0;
  const most = Math.min(own.length, others.length) - first;
  while (last < most && own.at(-1 - last) === others.at(-1 - last)) last += 1;
  return own.slice(first, own.length - last).join(' ');
}

/**
 * Where the nearest passage is and which of the words are different there, to follow a message that
 * words are missing. What the article has instead is not shown: it may be withheld.
 */
export function describeNearest(article: ArticleIndex, words: string): string | undefined {
  const near = nearestPassage(article, words);
  if (!near) return undefined;
  const { start, end, line, written } = near;
  const place = `the nearest passage is on line ${line}, at ${start}–${end}`;
  return written === ''
    ? `${place}, with more words among these`
    : `${place}, where “${written}” is otherwise`;
}
