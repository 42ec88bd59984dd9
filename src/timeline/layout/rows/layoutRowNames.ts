import type { Environment } from '../environment.ts';
import { createMemory } from '../index/createMemory.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { wrapTitle } from '../labels/wrapTitle.ts';
import { rowMarkPx } from '../sizes.ts';
import { cutInside } from './cutInside.ts';

/** Narrower drawings have the names over the rows. */
const narrowPx = 520;
const mostGutterPx = 200;
const afterNamePx = 18;

export type RowNames = {
  /** Where time may begin: right of the names, or 0 where they stand over the rows. */
  readonly gutterPx: number;
  readonly above: boolean;
  /** By row, in the room that they have. */
  readonly texts: readonly string[];
};

/** The room for the rows' names: as wide as the widest, at most two sevenths of the drawing. */
export const layoutRowNames = (
  index: TimelineIndex,
  widthPx: number,
  environment: Environment,
): RowNames =>
  kept(index, environment, `${widthPx}`, () => layoutNames(index, widthPx, environment));

const kept = createMemory<RowNames>(20);

function layoutNames(index: TimelineIndex, widthPx: number, environment: Environment): RowNames {
  const names = index.rows.map(({ row }) => row.name);
  const above = widthPx < narrowPx || names.length === 0;
  const widest = (index.otherRows ?? index.rows).reduce(
    (most, { row }) => Math.max(most, environment.measureText(row.name, 'row.name')),
    0,
  );
  const gutterPx = above
    ? 0
    : Math.ceil(Math.min(rowMarkPx + widest + afterNamePx, mostGutterPx, widthPx / 3.5));
  const roomPx = (above ? widthPx : gutterPx - afterNamePx / 2) - rowMarkPx;
  return { gutterPx, above, texts: fitNames(names, roomPx, environment) };
}

/**
 * Names in the room that they have, with an ellipsis where they must be cut: at their end, or,
 * where two would then read the same, inside, so that what tells them apart stays.
 */
function fitNames(
  names: readonly string[],
  roomPx: number,
  { measureText, language }: Environment,
): string[] {
  const measure = (text: string) => measureText(text, 'row.name');
  const cut = names.map((name) => wrapTitle(name, roomPx, 1, measure, language.tag).lines[0] ?? '');
  return names.map((name, n) => {
    const text = cut[n] ?? '';
    const isAlone = text === name || cut.indexOf(text) === cut.lastIndexOf(text);
    return isAlone ? text : cutInside(name, roomPx, measure, language.tag);
  });
}
