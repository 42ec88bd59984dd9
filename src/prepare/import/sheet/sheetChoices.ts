import type { DayOrder } from '../dates/dateParts.ts';
import type { Column } from '../../../story/file/export/sheetColumns.ts';

/** What a person said about a sheet; it is asked once and remembered. */
export interface SheetChoices {
  /** The name that a column has in the sheet. */
  columns: ReadonlyMap<Column, string>;
  /** How to read `03/05/2024`; `undefined` when not specified. */
  dates?: DayOrder;
}

/** What remains to be specified before a sheet can be read. */
export type SheetQuestion =
  | { about: 'column'; column: Column; headers: readonly string[] }
  | { about: 'dates'; column: Column; places: readonly string[] };
