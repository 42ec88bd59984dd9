import type { Range } from '../text/ranges.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { findPlaces, type FoundPlaces } from './findPlaces.ts';

/** Words of an article as a person refers to them. */
export interface Pointer {
  text: string;
  /** Which of several occurrences, from 1. */
  nth?: number | undefined;
  /** Words that occur somewhere before; the next occurrence after them is meant. */
  after?: string | undefined;
}

export type Anchored =
  | (Range & { ok: true; how: FoundPlaces['how']; errors: number })
  | {
      ok: false;
      /**
       * `several`: nothing says which of `count` occurrences. `after`: those words do not identify
       * one place.
       */
      fault: 'absent' | 'several' | 'nth' | 'after';
      count: number;
    };

/**
 * The one place that a person means. If the words occur several times and nothing says which, it is
 * the one inside `near`, provided there is only one: the words that date an event are in its
 * excerpt.
 */
export function anchorWords(
  article: ArticleIndex,
  { text, nth, after }: Pointer,
  near: readonly Range[] = [],
): Anchored {
  const { how, places, errors } = findPlaces(article, text);
  const count = places.length;
  const take = (place: Range): Anchored => ({ ok: true, how, errors, ...place });
  if (count === 0) return { ok: false, fault: 'absent', count };
  if (after !== undefined) {
    const [before, ...others] = findPlaces(article, after).places;
    const place = before && places.find(({ start }) => start >= before.end);
    if (!place || others.length > 0) return { ok: false, fault: 'after', count: others.length + 1 };
    return take(place);
  }
  if (nth !== undefined) {
    const place = places[nth - 1];
    return place ? take(place) : { ok: false, fault: 'nth', count };
  }
  const [only, ...others] = places;
  if (only && others.length === 0) return take(only);
  const [inside, ...more] = places.filter((place) => near.some((range) => isInside(place, range)));
  if (inside && more.length === 0) return take(inside);
  return { ok: false, fault: 'several', count };
}

function isInside(place: Range, range: Range): boolean {
  return range.start <= place.start && place.end <= range.end;
}
