import { readWholeFile } from '../../files/readWholeFile.ts';
import { decodeText } from './decodeText.ts';
import { parseDelimited } from './parseDelimited.ts';
import { readWorkbook } from './readWorkbook.ts';
import { refused, type Read, type Table } from './table.ts';

export interface TableChoices {
  /** The name of the sheet in a workbook. */
  sheet?: string;
  /** For a text file: a label of the WHATWG Encoding Standard. */
  encoding?: string;
}

/** A sheet of 10,000 rows has about two million bytes. */
const most = (bytes: number) =>
  bytes > 50_000_000 ? 'is larger than 50 MB; keep the rows of one story' : undefined;

/** Reads a file's bytes, unless it is too large, empty or unreadable. */
export function readBytes(file: string): Read<Uint8Array> {
  const read = readWholeFile(file, { most });
  if (!read.ok) return refused(read.reason);
  if (read.bytes.length > 0) return { ok: true, value: read.bytes };
  return refused('is empty; a sheet has a row of column names and a row for each event');
}

/** Reads the table in a .csv, .tsv or .xlsx file, recognized by its content and not by its name. */
export async function readTable(
  bytes: Uint8Array,
  { sheet, encoding }: TableChoices = {},
): Promise<Read<Table>> {
  if (startsWith(bytes, [0x50, 0x4b])) return readWorkbook(bytes, sheet);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refused('is in the old .xls format; open it and save it as .xlsx or as CSV UTF-8');
  }
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return decoded;
  const table = parseDelimited(decoded.value.text);
  if (!table.ok || decoded.value.note === undefined) return table;
  return { ok: true, value: { ...table.value, notes: [decoded.value.note, ...table.value.notes] } };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
