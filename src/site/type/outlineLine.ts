import { orderRuns, type Direction } from './orderRuns.ts';
import { shapeLine, type LineType, type ShapedRun } from './shapeLine.ts';
import type { Typefaces } from './typefaces.ts';

/** A line of text as shapes: where it is drawn, no font is needed. */
export interface OutlinedLine {
  widthPx: number;
  /** SVG: paths, from the line's left end on its baseline. */
  markup: string;
}

/** Null: a character is in no font of the page, and there would be a hole. */
export function outlineLine(
  text: string,
  type: LineType,
  direction: Direction,
  typefaces: Typefaces,
): OutlinedLine | null {
  const runs = shapeLine(text, type, typefaces);
  if (runs.some(({ sized }) => sized === null)) return null;
  let widthPx = 0;
  const paths = orderRuns(runs, direction).map((run) => {
    const path = pathsOf(run, widthPx, type.sizePx);
    widthPx += run.widthPx;
    return path;
  });
  return { widthPx, markup: paths.join('') };
}

/** A font's outlines grow upwards. */
function pathsOf({ sized, glyphs }: ShapedRun, fromPx: number, sizePx: number): string {
  if (!sized) return '';
  const scale = round(sizePx / sized.unitsPerEm);
  return glyphs
    .map(({ id, xPx, yPx }) => {
      const outline = sized.font.glyphToPath(id);
      if (outline === '') return '';
      const place = `translate(${round(fromPx + xPx)} ${round(yPx)}) scale(${scale} ${-scale})`;
      return `<path transform="${place}" d="${outline}"/>`;
    })
    .join('');
}

const round = (number: number) => Math.round(number * 1e4) / 1e4;
