import type { StoryFile } from '../schema.ts';
import { columns } from './sheetColumns.ts';
import { csvColumns, csvRows } from './csvRows.ts';
import { guardCell } from './guardCell.ts';

/** Excel only reads a CSV file as UTF-8 if it begins with this mark. */
const mark = '\uFEFF';

/** A story as a sheet (RFC 4180, UTF-8 with a byte-order mark), with no cell that is a formula. */
export function formatCsv(story: StoryFile): string {
  const rows = csvRows(story).map((row) => columns.map((column) => guardCell(row[column])));
  const names = columns.map((column) => csvColumns[column]);
  return `${mark}${[names, ...rows].map((row) => row.map(quoteCell).join()).join('\n')}\n`;
}

/**
 * In quotation marks where anything in it could end it, for some programs also a semicolon or a tab.
 * Those that divide lines at these may still do so within the marks (see guardCell.ts).
 */
const quoteCell = (cell: string) =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
