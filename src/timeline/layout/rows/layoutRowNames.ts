import type { Environment } from '../environment.ts';
import { createMemory } from '../index/createMemory.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { unbreakablePieces } from '../labels/unbreakablePieces.ts';
import { wrapPieces } from '../labels/wrapTitle.ts';
import { rowMarkPx } from '../sizes.ts';
import { cutInside } from './cutInside.ts';

/** Narrower drawings have the names above the rows. */
const narrowPx = 520;
const mostGutterPx = 200;
const afterNamePx = 18;
/**
 * As a fraction of the drawing's width; names that must be whole and need more go above the rows.
 */
const mostShareOfWhole = 1 / 3;

export type RowNames = {
  /** Where time may begin: to the right of the names, or at 0 when they are above the rows. */
  readonly gutterPx: number;
  readonly above: boolean;
  /** By row, fitted to their room. */
  readonly texts: readonly string[];
};

/**
 * The room for the rows' names: as wide as the widest, at most two sevenths of the drawing.
 *
 * @param whole no name is cut if the drawing is wide enough for it: when the names would take too
 *   much room, they go above the rows
 */
export const layoutRowNames = (
  index: TimelineIndex,
  widthPx: number,
  environment: Environment,
  whole = false,
): RowNames =>
  kept(index, environment, `${widthPx} ${whole}`, () =>
    layoutNames(index, widthPx, environment, whole),
  );

const kept = createMemory<RowNames>(20, (index) => index);

function layoutNames(
  index: TimelineIndex,
  widthPx: number,
  environment: Environment,
  whole: boolean,
): RowNames {
  const names = index.rows.map(({ row }) => row.name);
  const widest = (index.otherRows ?? index.rows).reduce(
    (most, { row }) => Math.max(most, environment.measureText(row.name, 'row.name')),
    0,
  );
  const neededPx = rowMarkPx + widest + afterNamePx;
  const above =
    widthPx < narrowPx || names.length === 0 || (whole && neededPx > widthPx * mostShareOfWhole);
  const mostPx = whole ? neededPx : Math.min(mostGutterPx, widthPx / 3.5);
  const gutterPx = above ? 0 : Math.ceil(Math.min(neededPx, mostPx));
  const roomPx = (above ? widthPx : gutterPx - afterNamePx / 2) - rowMarkPx;
  return { gutterPx, above, texts: fitNames(names, roomPx, environment) };
}

/**
 * Names fitted to their room, shortened with an ellipsis where necessary: at the end or, where two
 * would then read the same, inside, so that what distinguishes them stays.
 */
function fitNames(
  names: readonly string[],
  roomPx: number,
  { measureText, language }: Environment,
): string[] {
  const measure = (text: string) => measureText(text, 'row.name');
  const piecesOf = (name: string) => unbreakablePieces(name, language.tag, false);
  const cut = names.map((name) => wrapPieces(piecesOf(name), roomPx, 1, measure).lines[0] ?? '');
  const inside = names.map((name, n) => {
    const text = cut[n] ?? '';
    return text === name || isOnce(cut, text)
      ? text
      : cutInside(name, roomPx, measure, language.tag);
  });
  return names.map((name, n) => {
    const text = inside[n] ?? '';
    if (text === name || isOnce(inside, text)) return text;
    const others = names.filter((other, m) => other !== name && inside[m] === text);
    const apart = cutInside(name, roomPx, measure, language.tag, others);
    return apart === '…' ? text : apart;
  });
}

const isOnce = (texts: readonly string[], text: string) =>
  texts.indexOf(text) === texts.lastIndexOf(text);
