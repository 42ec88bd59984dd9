import type { Range } from '../text/ranges.ts';
import { graphemesOf } from '../text/graphemesOf.ts';
import type { ArticleIndex } from './articleIndex.ts';

const invisible = /^\p{Default_Ignorable_Code_Point}*$/u;

/**
 * Those of some places that cut no character which a reader perceives as one: “passe” is not in
 * “passe\u0301”, nor a woman in a firewoman. What is invisible and belongs to the character at an end
 * is taken along.
 */
export function wholePlaces({ text }: ArticleIndex, places: readonly Range[]): Range[] {
  const { wholeAt } = graphemesOf(text);
  return places.flatMap((place) => {
    const { start } = wholeAt(place.start);
    const { end } = wholeAt(place.end);
    const more = [text.slice(start, place.start), text.slice(place.end, end)];
    return more.every((words) => invisible.test(words ?? '')) ? [{ start, end }] : [];
  });
}
