import type { Column } from './pictureColumn.ts';
import type { Arrangement, Placed } from './pictureContent.ts';
import type { PictureText } from './pictureText.ts';

/** A picture's parts in their positions, at one type size. */
export interface LaidOutPicture extends Placed {
  column: Pick<Column, 'endPx' | 'roomPx' | 'markup'>;
  text: PictureText;
  scale: number;
  arrangement: Arrangement;
}
