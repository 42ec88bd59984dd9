import { unbreakablePieces } from './unbreakablePieces.ts';
import { textOf, wrapPieces, type WrappedText } from './wrapTitle.ts';

/** A text that is broken into lines again and again, for one width after another. */
export type Wrap = {
  /** As `wrapTitle`. */
  readonly within: (widthPx: number, mostLines: number) => WrappedText;
  /** The same; null: it would be cut. */
  readonly uncut: (widthPx: number, mostLines: number) => WrappedText | null;
};

/**
 * No stretch of the text is measured twice, however many widths are tried.
 *
 * @param measure in pixels, in the type in which it will be drawn
 * @param language BCP 47
 */
export function createWrap(
  text: string,
  measure: (text: string) => number,
  language: string,
): Wrap {
  const pieces = unbreakablePieces(text, language);
  const widths: number[] = [];
  const widthOf = (from: number, to: number) =>
    (widths[from * pieces.length + to] ??= measure(textOf(pieces.slice(from, to + 1))));
  const within = (widthPx: number, mostLines: number) =>
    wrapPieces(pieces, widthPx, mostLines, measure);
  return {
    within,
    uncut(widthPx, mostLines) {
      const starts = lineStarts(pieces.length, widthPx, mostLines, widthOf);
      if (starts === null) {
        const torn = within(widthPx, mostLines);
        return torn.isCut ? null : torn;
      }
      if (starts.length > mostLines) return null;
      const lines = starts.map((start, n) => textOf(pieces.slice(start, starts[n + 1])));
      return { lines, isCut: false, isTorn: false };
    },
  };
}

/**
 * The first piece of each line, of at most one line more than asked for: of a text of a thousand
 * words, what has no room is not measured. Null: a piece alone is wider than a line.
 */
function lineStarts(
  count: number,
  widthPx: number,
  mostLines: number,
  widthOf: (from: number, to: number) => number,
): number[] | null {
  const starts: number[] = [];
  let start = 0;
  while (start < count && starts.length <= mostLines) {
    if (widthOf(start, start) > widthPx) return null;
    starts.push(start);
    let next = start + 1;
    while (next < count && widthOf(start, next) <= widthPx) next += 1;
    start = next;
  }
  return starts;
}
