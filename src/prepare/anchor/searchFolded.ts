import { codePointsOf } from '../text/codePoints.ts';
import type { Range } from '../text/ranges.ts';
import type { FoldedText } from './foldText.ts';
import { placesOfWords } from './placesOfWords.ts';

/**
 * A search for folded words in a folded text. The results are code points of the original text, in
 * order; half of a ligature, or of an ellipsis, is not a match.
 */
export function searchFolded({ folded, starts, ends }: FoldedText): (sought: string) => Range[] {
  const text = codePointsOf(folded);
  const places = placesOfWords(text);
  return (sought) => {
    if (sought === '') return [];
    return places(sought).flatMap((point) => {
      const first = text.unitAt(point);
      const last = first + sought.length - 1;
      const isWhole = starts[first] !== starts[first - 1] && ends[last] !== ends[last + 1];
      return isWhole ? [{ start: starts[first] ?? 0, end: ends[last] ?? 0 }] : [];
    });
  };
}
