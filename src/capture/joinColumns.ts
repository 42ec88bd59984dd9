import type { LaidOutPicture } from './laidOutPicture.ts';
import type { Column } from './pictureColumn.ts';

/** Columns as one: as high as the highest, and as full as the fullest. */
export const joinColumns = (columns: readonly Column[]): LaidOutPicture['column'] => ({
  endPx: Math.max(...columns.map(({ endPx }) => endPx)),
  roomPx: Math.min(...columns.map(({ roomPx }) => roomPx)),
  markup: () => columns.map((column) => column.markup()).join(''),
});
