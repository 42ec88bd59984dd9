import type { Environment } from '../environment.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { wrapTitle } from '../labels/wrapTitle.ts';
import { rowMarkPx } from '../sizes.ts';

/** Narrower drawings have the names over the rows. */
const narrowPx = 520;
const mostGutterPx = 200;
const afterNamePx = 18;

export type RowNames = {
  /** Where time may begin: right of the names, or 0 where they stand over the rows. */
  readonly gutterPx: number;
  readonly above: boolean;
};

/** The room for the rows' names: as wide as the widest, at most two sevenths of the drawing. */
export function layoutRowNames(
  index: TimelineIndex,
  widthPx: number,
  { measureText }: Environment,
): RowNames {
  const { rows } = index;
  if (widthPx < narrowPx || rows.length === 0) return { gutterPx: 0, above: true };
  const widest = Math.max(...rows.map(({ row }) => measureText(row.name, 'row.name')));
  const gutterPx = Math.ceil(
    Math.min(rowMarkPx + widest + afterNamePx, mostGutterPx, widthPx / 3.5),
  );
  return { gutterPx, above: false };
}

/** A name in the room that it has, cut with an ellipsis when it must be. */
export function fitRowName(name: string, roomPx: number, environment: Environment) {
  const { measureText, language } = environment;
  const measure = (text: string) => measureText(text, 'row.name');
  return wrapTitle(name, roomPx, 1, measure, language.tag).lines[0] ?? '';
}

export const nameRoomPx = ({ gutterPx, above }: RowNames, widthPx: number) =>
  (above ? widthPx : gutterPx - afterNamePx / 2) - rowMarkPx;
