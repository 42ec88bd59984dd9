import { differsPx } from '../timeline/layout/sizes.ts';
import type { Column } from './pictureColumn.ts';
import { pictureTypes } from './typeOfPicture.ts';

const { about } = pictureTypes;
const beforePx = 18;
const signPx = differsPx.width + differsPx.gap;

/**
 * Explains the drawing's one sign that nobody should have to look up: the sign, drawn as a shape
 * because the fonts have no glyph for it, and its words. Nothing when there are no words.
 *
 * @param afterPx the end of the previous line, which it may follow if there is room; 0 for a line of
 *   its own
 */
export function writeKey(column: Column, words: string, language: string, afterPx = 0): void {
  if (words === '') return;
  const startPx = afterPx + beforePx;
  const hasRoom = startPx + signPx + column.widthOf(words, about) <= column.widthPx;
  const isBeside = afterPx > 0 && hasRoom;
  if (isBeside) column.skip(-about.lineHeightPx);
  const insetPx = isBeside ? startPx : 0;
  column.sign(about, insetPx);
  column.writeLines(column.wrap(words, about, language, signPx), about, insetPx + signPx);
}

/** The height of a key of its own line. */
export const keyHeightPx = (words: string): number => (words === '' ? 0 : about.lineHeightPx);
