import { unbreakablePieces } from '../timeline/layout/labels/unbreakablePieces.ts';
import type { Column } from './pictureColumn.ts';
import type { PictureSubject } from './pictureSubject.ts';
import type { PictureText } from './pictureText.ts';
import { pictureTypes, titleTypes, type PictureType } from './typeOfPicture.ts';
import { writeKey } from './writeKey.ts';

const gapPx = 16;

/** A picture's title and what is in it, and for a story the key. */
export function writeHead(
  column: Column,
  text: PictureText,
  { source: { story }, language }: PictureSubject,
): void {
  column.write(text.title, titleType(column, text.title, story.language), story.language);
  const about = column.wrap(text.about, pictureTypes.about, language.tag);
  column.writeLines(about, pictureTypes.about);
  if (text.accounts.length === 0) {
    const afterPx = column.widthOf(about.at(-1) ?? '', pictureTypes.about);
    writeKey(column, text.key, language.tag, afterPx);
  }
  column.endBlock(gapPx);
}

/**
 * A long title, or one with a long word, is set smaller, so that it fits and leaves room for the
 * rest.
 */
function titleType(column: Column, title: string, language: string): PictureType {
  const words = unbreakablePieces(title, language);
  const fits = (type: PictureType) =>
    words.every(({ text }) => column.widthOf(text, type) <= column.widthPx) &&
    column.wrap(title, type, language).length <= 3;
  return titleTypes.find(fits) ?? titleTypes[titleTypes.length - 1] ?? pictureTypes.title;
}
