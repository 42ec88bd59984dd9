import type { DayOrder } from '../dates/dateParts.ts';
import type { Column } from '../../../story/file/export/sheetColumns.ts';

/** What a person said of a sheet; it is asked for once and remembered. */
export interface SheetChoices {
  /** The name that a column has in the sheet. */
  columns: ReadonlyMap<Column, string>;
  /** How `03/05/2024` is meant; undefined: not said. */
  dates?: DayOrder;
}

/** What a sheet leaves to be said before it can be read. */
export type SheetQuestion =
  | { about: 'column'; column: Column; headers: readonly string[] }
  | { about: 'dates'; column: Column; places: readonly string[] };
