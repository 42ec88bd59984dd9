import { countCodePoints } from '../text/codePoints.ts';
import type { Range } from '../text/ranges.ts';
import { approximatePlaces } from './approximatePlaces.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { wholePlaces } from './wholePlaces.ts';

/** Where words occur in an article, in code points, and what had to be overlooked to find them. */
export interface FoundPlaces {
  /**
   * `exact`: they occur as they are. `folded`: except for white space, quotation marks, dashes,
   * ligatures, forms of accents, invisible characters. `ends`: "first words … last words" occur with
   * others in between. `approximate`: except for `errors` letters, at most one in twenty.
   */
  how: 'exact' | 'folded' | 'ends' | 'approximate';
  /** In order, without repetitions; empty when there is none. */
  places: Range[];
  errors: number;
}

/** Words that occur in many places: a sheet may have the same in each of its rows. */
const frequent = new WeakMap<ArticleIndex, Map<string, FoundPlaces>>();
const manyPlaces = 20;

/** Every place where words occur, by the strictest way in which they occur anywhere. */
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
  const exact = exactPlaces(article, sought);
  if (exact.length > 0 || sought === '') return { how: 'exact', places: exact, errors: 0 };
  const folded = wholePlaces(article, article.foldedPlaces(sought));
  if (folded.length > 0) return { how: 'folded', places: folded, errors: 0 };
  const ends = placesBetweenEnds(article, sought);
  if (ends.length > 0) return { how: 'ends', places: ends, errors: 0 };
  const { places, errors } = approximatePlaces(article, sought);
  return { how: 'approximate', places: wholePlaces(article, places), errors };
}

const ellipsis = /\s*(?:\[?(?:…|\.{3})\]?)\s*/u;

/** `first words … last words`: from the first ones to the next occurrence of the last ones. */
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
  const exact = exactPlaces(article, words);
  return exact.length > 0 ? exact : wholePlaces(article, article.foldedPlaces(words));
}

function exactPlaces(article: ArticleIndex, words: string): Range[] {
  const length = countCodePoints(words);
  const places = article.places(words).map((start) => ({ start, end: start + length }));
  return wholePlaces(article, places).filter(({ start, end }) => end - start === length);
}
