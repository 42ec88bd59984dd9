import type { Direction } from './orderRuns.ts';

/** A stretch of text, or what is isolated in it, with parts of its own. */
export type IsolatedPart = string | { direction: Direction; parts: readonly IsolatedPart[] };

/**
 * A text by its isolates (UAX 9, X5a to X6a): what stands in one is ordered by itself, and is to the
 * text around it as a sign without a direction. An end that is missing is that of the text.
 */
export function splitIsolates(text: string): IsolatedPart[] {
  const [parts] = readParts(
    Array.from(text.matchAll(marksOrText), ([one]) => one),
    0,
  );
  return parts;
}

const marksOrText = /[\u2066-\u2069]|[^\u2066-\u2069]+/gu;
const [toRight, toLeft, asFirst, end] = ['\u2066', '\u2067', '\u2068', '\u2069'];

/** The parts from one piece on, and the piece after their end. */
function readParts(pieces: readonly string[], from: number): [IsolatedPart[], number] {
  const parts: IsolatedPart[] = [];
  let at = from;
  while (at < pieces.length) {
    const piece = pieces[at] ?? '';
    at += 1;
    if (piece === end) {
      // Outside of all isolates it ends nothing.
      if (from > 0) return [parts, at];
    } else if (piece === toRight || piece === toLeft || piece === asFirst) {
      const [inner, after] = readParts(pieces, at);
      parts.push({ direction: directionIn(piece, inner), parts: inner });
      at = after;
    } else parts.push(piece);
  }
  return [parts, at];
}

/** P2: the first letter decides; of one that is isolated again, nothing. */
function directionIn(mark: string, parts: readonly IsolatedPart[]): Direction {
  if (mark === toLeft) return 'rtl';
  if (mark === toRight) return 'ltr';
  const own = parts.filter((part) => typeof part === 'string').join('');
  const [first = ''] = /\p{L}/u.exec(own) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? 'rtl' : 'ltr';
}
