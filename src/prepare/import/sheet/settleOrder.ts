import { foldWords } from '../dates/foldWords.ts';
import { orderOf } from '../dates/slashDates.ts';
import type { DayOrder } from '../dates/dateParts.ts';

/** A cell and where it is, such as `row 7`. */
export interface PlacedCell {
  place: string;
  text: string;
}

export type SettledOrder =
  | { state: 'settled'; order: DayOrder | undefined }
  /** Nothing in the cells says which; each of these could be either of two days. */
  | { state: 'open'; places: readonly string[] };

/**
 * Determines whether the cells of a column have the day first: one number above 12 settles it for
 * all.
 */
export function settleOrder(cells: readonly PlacedCell[]): SettledOrder {
  const found = cells.flatMap(({ place, text }) => {
    const order = orderOf(foldWords(text));
    return order === undefined ? [] : [{ place, text, order }];
  });
  const settled = new Set(found.flatMap(({ order }) => (order === 'either' ? [] : [order])));
  const either = found.filter(({ order }) => order === 'either');
  if (either.length === 0 || settled.size === 1) {
    return { state: 'settled', order: settled.size === 1 ? [...settled][0] : undefined };
  }
  return { state: 'open', places: either.map(({ place, text }) => `${place} (${text})`) };
}
