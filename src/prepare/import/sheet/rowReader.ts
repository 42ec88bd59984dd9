import type { DayOrder } from '../dates/dateParts.ts';
import { parseEnteredDate } from '../dates/parseEnteredDate.ts';
import { saysNoDate } from '../dates/saysNoDate.ts';
import type { EnteredMoment } from '../entered.ts';
import type { Column } from '../../../story/file/export/sheetColumns.ts';

/** Reads cells by their columns. */
export interface RowReader {
  place: string;
  cell: (column: Column) => string;
  /** The same of each further source that the sheet has columns for. */
  further: readonly ((column: Column) => string)[];
  orderOf: (column: Column) => DayOrder | undefined;
  /** Records a fault in the row. */
  fault: (message: string) => void;
  /** Records what is reported once for all rows. */
  note: (message: string) => void;
}

/** As an export writes it; “not from these articles” marks what only the sheet has. */
export const isAnnounced = ({ cell }: RowReader) => /^announced(?: ·|$)/i.test(cell('standing'));

/** `null` for none; faults are reported to the reader. */
export function readDate(
  column: Column,
  { cell, fault, note, orderOf }: RowReader,
): EnteredMoment | null {
  const words = cell(column);
  if (words === '') return null;
  // The open end or beginning of something whose other end is given.
  if (column !== 'published' && words === '..') return { edtf: '..', extent: 'span', words };
  if (saysNoDate(words)) {
    note(`${column}: “${words}” was read as “no date”`);
    return null;
  }
  const parsed = parseEnteredDate(words, orderOf(column));
  if (parsed.ok) return { ...parsed.date, words };
  fault(`${column}: ${parsed.message}`);
  return null;
}
