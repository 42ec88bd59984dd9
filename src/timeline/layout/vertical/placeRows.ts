import type { Fold } from '../../../time/scale/axis.ts';
import { piecewise } from '../../../time/scale/piecewise.ts';
import type { StoryAxis } from '../index/axisOf.ts';
import { textStyles } from '../textRoles.ts';
import { foldPx, mostGapPx, padTopPx, pxPerUnit, rowGapPx } from './verticalSizes.ts';

export type PlacedRows = {
  /** The top of each row, by rank. */
  readonly tops: readonly number[];
  readonly heightPx: number;
  /** Units of the axis to pixels down the page; strictly increasing. */
  readonly yAt: (units: number) => number;
};

/** From the top of a row to the middle of its date, which is its event's position. */
export const hangPx = padTopPx + textStyles['label.date'].lineHeightPx / 2;

/**
 * Places rows as far apart as their events are on the axis, but never closer than their texts are
 * high. This stretches the time line beside them once more where there is much to read; it stays
 * strictly increasing, so everything on it keeps its order. Folds have the gap between two rows to
 * themselves.
 */
export function placeRows({ axis, places }: StoryAxis, heights: readonly number[]): PlacedRows {
  const units: number[] = [];
  const ys: number[] = [];
  const tops: number[] = [];
  const closed = axis.folds.filter(({ isOpen }) => !isOpen);
  // On a linear axis a unit is a day: the whole story gets the same height as on the elastic one.
  const scale = axis.kind === 'elastic' ? pxPerUnit : (pxPerUnit * heights.length) / axis.length;
  let fold = 0;
  let bottom = 0;
  const addFolds = (before: number) => {
    for (; fold < closed.length && isBefore(closed[fold], axis.unitsAt, before); fold += 1) {
      const { from, to } = closed[fold] ?? { from: 0, to: 0 };
      units.push(axis.unitsAt(from), axis.unitsAt(to));
      ys.push(bottom + rowGapPx, bottom + rowGapPx + foldPx);
      bottom += foldPx + 2 * rowGapPx;
    }
  };
  heights.forEach((height, rank) => {
    const place = places[rank] ?? 0;
    addFolds(place);
    const previous = units.at(-1);
    const gap = previous === undefined ? 0 : Math.min(mostGapPx, (place - previous) * scale);
    const y = Math.max(bottom + hangPx, (ys.at(-1) ?? hangPx) + gap);
    tops.push(y - hangPx);
    units.push(place);
    ys.push(y);
    bottom = y - hangPx + height + rowGapPx;
  });
  addFolds(Infinity);
  return { tops, heightPx: bottom, yAt: continued(units, ys, scale) };
}

const isBefore = (fold: Fold | undefined, unitsAt: (day: number) => number, units: number) =>
  fold !== undefined && unitsAt(fold.from) < units;

/** Before the first and after the last known position the line continues evenly. */
function continued(units: readonly number[], ys: readonly number[], scale: number) {
  const [firstUnit = 0, lastUnit = 0] = [units[0], units.at(-1)];
  const [firstY = 0, lastY = 0] = [ys[0], ys.at(-1)];
  const { at } = piecewise(
    [firstUnit - 1 / scale, ...units, lastUnit + 1 / scale],
    [firstY - 1, ...ys, lastY + 1],
  );
  return at;
}
