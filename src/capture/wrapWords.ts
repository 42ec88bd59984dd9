import { unbreakablePieces } from '../timeline/layout/labels/unbreakablePieces.ts';

/**
 * A text in lines that are no wider than there is room; a piece that is wider stands alone.
 *
 * @param language BCP 47, of the text
 */
export function wrapWords(
  text: string,
  language: string,
  roomPx: number,
  measure: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  let gap = '';
  for (const piece of unbreakablePieces(text.replace(/\s+/g, ' ').trim(), language)) {
    const longer = `${line}${gap}${piece.text}`;
    if (line !== '' && measure(longer) > roomPx) {
      lines.push(line);
      line = piece.text;
    } else line = longer;
    gap = piece.gap;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same in as many lines, of about one length: a headline does not end in a single word. */
export function wrapEvenly(
  text: string,
  language: string,
  roomPx: number,
  measure: (line: string) => number,
): string[] {
  const wrap = (widthPx: number) => wrapWords(text, language, widthPx, measure);
  const first = wrap(roomPx);
  let [tooNarrow, wide] = [0, roomPx];
  while (wide - tooNarrow > 1) {
    const middle = (tooNarrow + wide) / 2;
    if (wrap(middle).length > first.length) tooNarrow = middle;
    else wide = middle;
  }
  const lines = wrap(wide);
  // A word that is wider than every width that was tried.
  return Math.max(...lines.map(measure)) > roomPx ? first : lines;
}
