import type { CodePoints } from '../text/codePoints.ts';
import { union, type Range } from '../text/ranges.ts';

/**
 * A text with parts of a file left out, and the way back to the file. Everything is in code points.
 */
export interface CleanText {
  text: string;
  /**
   * Maps a range of `text` to its range in the file, which again includes whatever was left out
   * inside it.
   */
  inFile: (range: Range) => Range;
}

export function cleanTextOf(file: CodePoints, leftOut: readonly Range[]): CleanText {
  const kept: { clean: number; file: number; length: number }[] = [];
  let text = '';
  let clean = 0;
  let at = 0;
  for (const { start, end } of [...union(leftOut), { start: file.length, end: file.length }]) {
    if (start > at) {
      kept.push({ clean, file: at, length: start - at });
      text += file.slice(at, start) ?? '';
      clean += start - at;
    }
    at = Math.max(at, end);
  }
  const placeOf = (point: number) => {
    const piece = kept.findLast((one) => one.clean <= point) ?? kept[0];
    return piece ? piece.file + Math.min(point - piece.clean, piece.length) : 0;
  };
  return {
    text,
    // The end is that of the last code point, not the beginning of what follows it.
    inFile: ({ start, end }) => ({
      start: placeOf(start),
      end: end > start ? placeOf(end - 1) + 1 : placeOf(start),
    }),
  };
}
