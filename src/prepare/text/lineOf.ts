import { codePointsOf } from './codePoints.ts';
import { linesOf } from './lines.ts';

/** Looks up the line, from 1, on which a code point of a text is. */
export function lineOf(text: string): (codePoint: number) => number {
  const points = codePointsOf(text);
  const lineColumn = linesOf(text);
  return (codePoint) => lineColumn(points.unitAt(codePoint)).line;
}
