import { unbreakablePieces, type Piece } from './unbreakablePieces.ts';
import { textOf, wrapPieces, type WrappedText } from './wrapTitle.ts';

/** A text that is wrapped again and again, for one width after another. */
export type Wrap = {
  /** As `wrapTitle`. */
  readonly within: (widthPx: number, mostLines: number) => WrappedText;
  /** The same; `null` if it would be cut. */
  readonly uncut: (widthPx: number, mostLines: number) => WrappedText | null;
};

/**
 * No run of the text is measured twice, however many widths are tried, and none whose pieces alone
 * show that it fits or that it does not. Words recur in other titles; longer runs hardly ever do.
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
  const estimate = createEstimate(pieces, measure);
  const fits = (from: number, to: number, widthPx: number) => {
    const about = estimate(from, to);
    if (about.mostPx <= widthPx) return true;
    return about.leastPx <= widthPx && widthOf(from, to) <= widthPx;
  };
  const within = (widthPx: number, mostLines: number) =>
    wrapPieces(pieces, widthPx, mostLines, measure);
  return {
    within,
    uncut(widthPx, mostLines) {
      const starts = lineStarts(pieces.length, mostLines, (from, to) => fits(from, to, widthPx));
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
 * The first piece of each line, for at most one line more than asked for: of a text of a thousand
 * words, what has no room is not measured. `null` when a single piece is wider than a line.
 */
function lineStarts(
  count: number,
  mostLines: number,
  fits: (from: number, to: number) => boolean,
): number[] | null {
  const starts: number[] = [];
  let start = 0;
  while (start < count && starts.length <= mostLines) {
    if (!fits(start, start)) return null;
    starts.push(start);
    let next = start + 1;
    while (next < count && fits(start, next)) next += 1;
    start = next;
  }
  return starts;
}

/**
 * Letters are set closer or wider next to others, even across a space, by no more than this where
 * two pieces meet. A width closer than that to the limit is measured exactly as it is drawn.
 */
const mostKerningPx = 1;

/** The minimum and maximum width of the pieces `from` to `to` as one line. */
function createEstimate(pieces: readonly Piece[], measure: (text: string) => number) {
  const widths: number[] = [];
  const pieceWidth = (n: number) => (widths[n] ??= measure(pieces[n]?.text ?? ''));
  return (from: number, to: number) => {
    let px = pieces[to]?.atLineEnd ? measure('-') : 0;
    for (let n = from; n <= to; n += 1) {
      px += pieceWidth(n);
      if (n < to && pieces[n]?.gap === ' ') px += measure(' ');
    }
    // A line end with a hyphen is also a place where two meet.
    const slackPx = from === to && !pieces[to]?.atLineEnd ? 0 : mostKerningPx * (to - from + 1);
    return { leastPx: px - slackPx, mostPx: px + slackPx };
  };
}
