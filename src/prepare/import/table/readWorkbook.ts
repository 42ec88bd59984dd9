import readExcelFile from 'read-excel-file/node';
import { unguardCell } from '../../../story/file/export/guardCell.ts';
import { encodeDateCell } from '../dates/excelDay.ts';
import { listSome } from '../listSome.ts';
import type { SheetFindings } from './findInSheet.ts';
import { columnLetters, refused, type Read, type Table } from './table.ts';
import { readWorkbookParts } from './workbookParts.ts';

/**
 * Reads a sheet of an .xlsx workbook: the named one, or the first that has cells and is not hidden. A merged cell is
 * repeated in every row that it covers. Formulas count as the results that are stored with them, and
 * a date that is shown without its day is a month or a year.
 *
 * @param wanted the sheet's name
 */
export async function readWorkbook(bytes: Uint8Array, wanted?: string): Promise<Read<Table>> {
  const parts = readWorkbookParts(bytes);
  if (!parts.ok) return parts;
  const sheets = await readSheets(bytes);
  if (typeof sheets === 'string') return refused(sheets);
  const filled = sheets.filter(({ data }) => data.length > 0);
  const shown = filled.find(({ sheet: name }) => !parts.value.get(name)?.isHidden);
  const sheet =
    wanted === undefined ? (shown ?? filled[0]) : sheets.find((one) => one.sheet === wanted);
  if (!sheet && wanted !== undefined) {
    const names = sheets.map((one) => `“${one.sheet}”`).join(', ');
    return refused(`has no sheet “${wanted}”; its sheets are ${names}`);
  }
  if (!sheet) return refused('has no cells; write a row of column names and a row for each event');
  const others = filled.filter((one) => one !== sheet).map((one) => `“${one.sheet}”`);
  const notes =
    wanted === undefined && others.length > 0
      ? [`read the sheet “${sheet.sheet}”, not ${others.join(', ')}; --sheet names another`]
      : [];
  const table = tableOf(sheet.sheet, sheet.data, parts.value.get(sheet.sheet), notes);
  return { ok: true, value: others.length > 0 ? { ...table, others } : table };
}

type Sheets = Awaited<ReturnType<typeof readExcelFile>>;

/** Returns words when the workbook cannot be read, saying why. */
async function readSheets(bytes: Uint8Array): Promise<Sheets | string> {
  try {
    return await readExcelFile(Buffer.from(bytes), { trim: true });
  } catch (error) {
    const place = /\brow (\d+),? col (\d+)/.exec(error instanceof Error ? error.message : '');
    const where = place
      ? ` in ${columnLetters(Number(place[2]) - 1)}${place[1]}, where a value is of the wrong kind or out of order`
      : '';
    return `is an .xlsx workbook that cannot be read${where}; open it and save it again, or as CSV UTF-8`;
  }
}

function tableOf(
  name: string,
  data: readonly (readonly unknown[])[],
  findings: SheetFindings = { merged: [], withoutResult: [], precisions: new Map() },
  notes: readonly string[],
): Table {
  const rows = data.map((cells, row) =>
    cells.map((cell, column) => textOf(cell, `${columnLetters(column)}${row + 1}`, findings)),
  );
  return { name, rows, notes: [...notes, ...fillMerged(rows, findings), ...noteOn(findings)] };
}

function textOf(cell: unknown, place: string, { precisions }: SheetFindings): string {
  if (cell instanceof Date) {
    const length = { month: 7, year: 4, day: undefined }[precisions.get(place) ?? 'day'];
    return encodeDateCell(cell).slice(0, length);
  }
  if (typeof cell === 'string') return unguardCell(cell.trim());
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** A cell merged across columns belongs to the first of them. */
function fillMerged(rows: string[][], { merged }: SheetFindings): string[] {
  const places = merged.flatMap(({ top, left, bottom }) => {
    const value = rows[top]?.[left] ?? '';
    for (const cells of rows.slice(top + 1, bottom + 1)) cells[left] = value;
    return value === '' || top === bottom ? [] : [`rows ${top + 1}–${bottom + 1}`];
  });
  // Adjacent cells are mostly merged over the same rows.
  if (places.length === 0) return [];
  return [`a merged cell stands in every row that it covers: ${listSome([...new Set(places)])}`];
}

function noteOn({ withoutResult }: SheetFindings): string[] {
  if (withoutResult.length === 0) return [];
  const remedy = 'open the file and save it, or write the values';
  return [`formulas without a result count as empty, ${listSome(withoutResult)}; ${remedy}`];
}
