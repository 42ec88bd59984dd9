import { wrapPieces } from '../timeline/layout/labels/wrapTitle.ts';
import { unbreakablePieces } from '../timeline/layout/labels/unbreakablePieces.ts';

/**
 * Wraps a text into as few lines as possible, of about equal length: a headline does not end in a
 * single word.
 *
 * @param language BCP 47, of the text
 */
export function wrapEvenly(
  text: string,
  language: string,
  roomPx: number,
  measure: (line: string) => number,
): readonly string[] {
  const pieces = unbreakablePieces(text, language);
  const wrap = (widthPx: number) => wrapPieces(pieces, widthPx, Infinity, measure);
  const first = wrap(roomPx);
  let [tooNarrow, wide] = [0, roomPx];
  while (wide - tooNarrow > 1) {
    const middle = (tooNarrow + wide) / 2;
    const { lines, isTorn } = wrap(middle);
    if (lines.length > first.lines.length || (isTorn && !first.isTorn)) tooNarrow = middle;
    else wide = middle;
  }
  return wrap(wide).lines;
}
