import { wrapTitle } from '../../timeline/layout/labels/wrapTitle.ts';
import type { Direction } from '../type/orderRuns.ts';
import { outlineLine } from '../type/outlineLine.ts';
import { shapeLine, type LineType } from '../type/shapeLine.ts';
import type { Typefaces } from '../type/typefaces.ts';

/** Sets text in a picture, as outlines. */
export interface Typesetter {
  /**
   * SVG of a line placed at `x`: its left edge, or its right edge for right-to-left text. @param y
   * of its baseline
   */
  line: (text: string, type: LineType, place: { x: number; y: number }) => string;
  widthPx: (text: string, type: LineType) => number;
  /** Breaks a text into at most this many lines; `isCut` tells whether it did not fit. */
  wrap: (
    text: string,
    type: LineType,
    widthPx: number,
    mostLines: number,
  ) => { lines: readonly string[]; isCut: boolean };
  /** Whether a character that was set is in none of the page's fonts. */
  hasHole: () => boolean;
}

/** @param tag BCP 47, the language of the texts */
export function createTypesetter(
  typefaces: Typefaces,
  direction: Direction,
  tag: string,
): Typesetter {
  let hasHole = false;
  const widthPx = (text: string, type: LineType) =>
    shapeLine(text, type, typefaces).reduce((sum, run) => sum + run.widthPx, 0);
  return {
    widthPx,
    hasHole: () => hasHole,
    wrap: (text, type, width, mostLines) =>
      wrapTitle(text, width, mostLines, (line) => widthPx(line, type), tag),
    line(text, type, { x, y }) {
      const outlined = outlineLine(text, type, direction, typefaces);
      if (!outlined) hasHole = true;
      const left = direction === 'rtl' ? x - (outlined?.widthPx ?? 0) : x;
      return `<g transform="translate(${Math.round(left * 10) / 10} ${y})">${outlined?.markup ?? ''}</g>`;
    },
  };
}
