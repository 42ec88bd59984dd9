import { differsPx } from '../timeline/layout/sizes.ts';
import type { Column } from './pictureColumn.ts';
import { pictureTypes } from './typeOfPicture.ts';

const { about } = pictureTypes;
const beforePx = 18;
const signPx = differsPx.width + differsPx.gap;

/**
 * What the drawing's one sign means that nobody should have to look up: the sign, drawn, since the
 * fonts have no letter of it, and its words. Nothing where there are no words.
 *
 * @param afterPx of the line before, where it may stand if there is room; 0: in a line of its own
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
