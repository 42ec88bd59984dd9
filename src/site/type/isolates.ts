import type { Direction } from './orderRuns.ts';

/** A stretch of text, or what is isolated in it, with parts of its own. */
export type IsolatedPart = string | { direction: Direction; parts: readonly IsolatedPart[] };

/** More levels are not told apart (UAX 9, BD2): a text may open as many as it has signs. */
const maxDepth = 125;

/**
 * A text by its isolates (UAX 9, X5a to X6a): what stands in one is ordered by itself, and is to the
 * text around it as a sign without a direction. An end that is missing is that of the text.
 */
export function splitIsolates(text: string): IsolatedPart[] {
  const whole: IsolatedPart[] = [];
  const open: { mark: string; parts: IsolatedPart[] }[] = [];
  const current = () => open.at(-1)?.parts ?? whole;
  const close = () => {
    const closed = open.pop();
    if (!closed) return;
    const { mark, parts } = closed;
    current().push({ direction: directionIn(mark, parts), parts });
  };
  let tooDeep = 0;
  for (const [piece] of text.matchAll(marksOrText)) {
    if (piece === end) {
      // Outside of all isolates it ends nothing.
      if (tooDeep > 0) tooDeep -= 1;
      else close();
    } else if (piece === toRight || piece === toLeft || piece === asFirst) {
      if (open.length === maxDepth) tooDeep += 1;
      else open.push({ mark: piece, parts: [] });
    } else current().push(piece);
  }
  while (open.length > 0) close();
  return whole;
}

const marksOrText = /[\u2066-\u2069]|[^\u2066-\u2069]+/gu;
const [toRight, toLeft, asFirst, end] = ['\u2066', '\u2067', '\u2068', '\u2069'];

/** P2: the first letter decides; of one that is isolated again, nothing. */
function directionIn(mark: string, parts: readonly IsolatedPart[]): Direction {
  if (mark === toLeft) return 'rtl';
  if (mark === toRight) return 'ltr';
  const own = parts.filter((part) => typeof part === 'string').join('');
  const [first = ''] = /\p{L}/u.exec(own) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? 'rtl' : 'ltr';
}
