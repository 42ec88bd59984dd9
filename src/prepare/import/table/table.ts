/** A sheet's cells, row by row. */
export interface Table {
  /** The sheet's name in its workbook; undefined: the file has no names. */
  name?: string;
  /** The other sheets of its workbook that have cells, as `“Notes”`. */
  others?: readonly string[];
  /** Rows as the sheet counts them: the first is row 1. Every cell is text; empty is ''. */
  rows: readonly (readonly string[])[];
  /** What a reader should know of how it was read, a line each. */
  notes: readonly string[];
}

/** Why a file gives no table, or a timeline no story; a line each, with place and remedy. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly string[] };

export const refused = (...faults: string[]): { ok: false; faults: string[] } => ({
  ok: false,
  faults,
});

/** `A` to `Z`, then `AA`: a column as a sheet names it. From 0. */
export function columnLetters(column: number): string {
  const first = Math.floor(column / 26);
  return (first === 0 ? '' : columnLetters(first - 1)) + String.fromCharCode(65 + (column % 26));
}
