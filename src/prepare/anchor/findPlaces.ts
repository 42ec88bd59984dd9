import { countCodePoints } from '../text/codePoints.ts';
import type { Range } from '../text/ranges.ts';
import { approximatePlaces } from './approximatePlaces.ts';
import type { ArticleIndex } from './articleIndex.ts';

/** Where words stand in an article, in code points, and how much had to be overlooked for it. */
export interface FoundPlaces {
  /**
   * `exact`: they stand there as they are. `folded`: but for white space, quotation marks, dashes,
   * ligatures, accents' forms, invisible signs. `ends`: "first words … last words" stand there with
   * others between. `approximate`: but for `errors` letters, at most one in twenty.
   */
  how: 'exact' | 'folded' | 'ends' | 'approximate';
  /** In order, none twice; empty: nowhere. */
  places: Range[];
  errors: number;
}

/** Words that stand in many places: a sheet may have the same in each of its rows. */
const frequent = new WeakMap<ArticleIndex, Map<string, FoundPlaces>>();
const manyPlaces = 20;

/** Every place where words stand, by the strictest way in which they stand anywhere. */
export function findPlaces(article: ArticleIndex, words: string): FoundPlaces {
  const known = frequent.get(article)?.get(words);
  if (known) return known;
  const found = lookFor(article, words);
  if (found.places.length > manyPlaces) {
    frequent.set(
      article,
      (frequent.get(article) ?? new Map<string, FoundPlaces>()).set(words, found),
    );
  }
  return found;
}

function lookFor(article: ArticleIndex, words: string): FoundPlaces {
  const sought = words.trim();
  const length = countCodePoints(sought);
  const exact = article.places(sought).map((start) => ({ start, end: start + length }));
  if (exact.length > 0 || sought === '') return { how: 'exact', places: exact, errors: 0 };
  const folded = article.foldedPlaces(sought);
  if (folded.length > 0) return { how: 'folded', places: folded, errors: 0 };
  const ends = placesBetweenEnds(article, sought);
  if (ends.length > 0) return { how: 'ends', places: ends, errors: 0 };
  return { how: 'approximate', ...approximatePlaces(article, sought) };
}

const ellipsis = /\s*(?:\[?(?:…|\.{3})\]?)\s*/u;

/** `first words … last words`: from the first ones to where the last ones stand next. */
function placesBetweenEnds(article: ArticleIndex, words: string): Range[] {
  const [first = '', last = '', ...more] = words.split(ellipsis);
  if (first === '' || last === '' || more.length > 0) return [];
  const lasts = exactOrFolded(article, last);
  return exactOrFolded(article, first).flatMap(({ start, end }) => {
    const next = lasts.find((place) => place.start >= end);
    return next ? [{ start, end: next.end }] : [];
  });
}

function exactOrFolded(article: ArticleIndex, words: string): Range[] {
  const length = countCodePoints(words);
  const exact = article.places(words).map((start) => ({ start, end: start + length }));
  return exact.length > 0 ? exact : article.foldedPlaces(words);
}
