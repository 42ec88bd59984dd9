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
