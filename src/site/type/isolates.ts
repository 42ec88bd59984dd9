import type { Direction } from './orderRuns.ts';

/** A run of text, or an isolate with parts of its own. */
export type IsolatedPart = string | { direction: Direction; parts: readonly IsolatedPart[] };

/**
 * Deeper levels are not distinguished (UAX 9, BD2): a text may open as many as it has characters.
 */
const maxDepth = 125;

/**
 * Splits a text into its isolates (UAX 9, X5a to X6a). The contents of an isolate are ordered on
 * their own; for the text around it an isolate is one neutral character. A missing terminator is
 * implied at the end of the text.
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
      // A terminator outside all isolates has no effect.
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

/** P2: the first strong letter decides; letters in nested isolates do not count. */
function directionIn(mark: string, parts: readonly IsolatedPart[]): Direction {
  if (mark === toLeft) return 'rtl';
  if (mark === toRight) return 'ltr';
  const own = parts.filter((part) => typeof part === 'string').join('');
  const [first = ''] = /\p{L}/u.exec(own) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? 'rtl' : 'ltr';
}
