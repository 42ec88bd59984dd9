import { csvFormatRows } from 'd3';
import type { StoryFile } from '../schema.ts';
import { columns } from './sheetColumns.ts';
import { csvColumns, csvRows, toldColumns } from './csvRows.ts';
import { guardCell } from './guardCell.ts';

/** Excel reads a CSV file as UTF-8 only when it begins with this mark. */
const mark = '\uFEFF';

/** A story as a sheet (RFC 4180, UTF-8 with its mark), no cell of which is a formula. */
export function formatCsv(story: StoryFile): string {
  const all = [...columns, ...toldColumns];
  const rows = csvRows(story).map((row) => all.map((column) => guardCell(row[column])));
  const names = [...columns.map((column) => csvColumns[column]), ...toldColumns];
  return `${mark}${csvFormatRows([names, ...rows])}\n`;
}
