import { splitIsolates, type IsolatedPart } from './isolates.ts';
import { orderRuns, type Direction } from './orderRuns.ts';
import { shapeLine, type LineType, type ShapedRun } from './shapeLine.ts';
import type { Typefaces } from './typefaces.ts';

/** A line of text as shapes, which need no font to be drawn. */
export interface OutlinedLine {
  widthPx: number;
  /** SVG paths, relative to the line's left end on its baseline. */
  markup: string;
}

/** `null` when a character is in none of the page's fonts and would leave a gap. */
export function outlineLine(
  text: string,
  type: LineType,
  direction: Direction,
  typefaces: Typefaces,
): OutlinedLine | null {
  const runs = seenRuns(splitIsolates(text), direction, (part) => shapeLine(part, type, typefaces));
  if (runs.some(({ sized }) => sized === null)) return null;
  let widthPx = 0;
  const paths = runs.map((run) => {
    const path = pathsOf(run, widthPx, type.sizePx);
    widthPx += run.widthPx;
    return path;
  });
  return { widthPx, markup: paths.join('') };
}

/** From left to right; the contents of isolates are ordered first. */
export function seenRuns<R extends { text: string }>(
  parts: readonly IsolatedPart[],
  base: Direction,
  shape: (text: string) => readonly R[],
): R[] {
  const placed = parts.flatMap((part) =>
    typeof part === 'string'
      ? shape(part).map((run) => ({ text: run.text, runs: [run] }))
      : [{ text: '', runs: seenRuns(part.parts, part.direction, shape) }],
  );
  return orderRuns(placed, base).flatMap(({ runs }) => runs);
}

/** In a font's outlines, y grows upwards. */
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
