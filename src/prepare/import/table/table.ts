/** A sheet's cells, row by row. */
export interface Table {
  /** The sheet's name in its workbook; `undefined` when the file has no sheet names. */
  name?: string;
  /** The workbook's other sheets that have cells, as `“Notes”`. */
  others?: readonly string[];
  /** Rows as the sheet counts them: the first is row 1. Every cell is text; an empty one is ''. */
  rows: readonly (readonly string[])[];
  /** What the reader should know about how it was read, one line per note. */
  notes: readonly string[];
}

/** Why a file yields no table, or a timeline no story; one line each, with place and remedy. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly string[] };

export const refused = (...faults: string[]): { ok: false; faults: string[] } => ({
  ok: false,
  faults,
});

/** `A` to `Z`, then `AA`: how a sheet names a column. Counts from 0. */
export function columnLetters(column: number): string {
  const first = Math.floor(column / 26);
  return (first === 0 ? '' : columnLetters(first - 1)) + String.fromCharCode(65 + (column % 26));
}
