import type { DayOrder } from '../dates/dateParts.ts';
import { saysNoDate } from '../dates/saysNoDate.ts';
import { parseEnteredDate } from '../dates/parseEnteredDate.ts';
import type { EnteredMoment, EnteredSource } from '../entered.ts';
import type { Column } from '../../../story/file/export/sheetColumns.ts';
import { joinEnds } from './joinEnds.ts';
import { parseImportance } from './parseImportance.ts';

/** One row of a sheet after reading. */
export interface SheetRow {
  place: string;
  id: string | null;
  title: string;
  date: EnteredMoment | null;
  summary: string | null;
  importance: 1 | 2 | 3 | null;
  people: string;
  tags: string;
  /** `null` if the row names none. */
  source: EnteredSource | null;
  excerpt: string | null;
  isAnnounced: boolean;
  after: string;
  /** As written; empty when the row names none. */
  zone: string;
}

/** Reads cells by their columns. */
export interface RowReader {
  place: string;
  cell: (column: Column) => string;
  orderOf: (column: Column) => DayOrder | undefined;
  /** Records a fault in the row. */
  fault: (message: string) => void;
  /** Records what is reported once for all rows. */
  note: (message: string) => void;
}

/** Reads a row; faults are reported to the reader. */
export function readRow(reader: RowReader): SheetRow {
  const { cell, fault, place } = reader;
  const text = (column: Column) => cell(column) || null;
  const title = cell('title').replace(/\s+/g, ' ');
  // A dash alone says that there is none.
  if (/^[\p{Pd}\s]*$/u.test(title))
    fault('has no title; write one, or repeat that of the event it belongs to');
  const start = readDate('date', reader);
  const end = readDate('end', reader);
  if (end && cell('date') === '') fault('has an end and no date; write when it began');
  const importance = parseImportance(cell('importance'));
  if (importance === undefined) {
    fault(
      `importance “${cell('importance').slice(0, 40)}” is not valid; write 1 (highest), 2 or 3`,
    );
  }
  return {
    place,
    id: text('id'),
    title,
    date: start && end ? joinEnds(start, end, fault) : start,
    summary: text('summary'),
    importance: importance ?? null,
    people: cell('people'),
    tags: cell('tags'),
    source: readSource(reader),
    excerpt: text('excerpt'),
    isAnnounced: isAnnounced(reader),
    after: cell('after'),
    zone: cell('zone').trim(),
  };
}

function readDate(column: Column, { cell, fault, note, orderOf }: RowReader): EnteredMoment | null {
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

function readSource(reader: RowReader): EnteredSource | null {
  const { cell, place } = reader;
  const [outlet, headline] = [
    cell('outlet') || null,
    cell('headline').replace(/\s+/g, ' ') || null,
  ];
  const url = readAddress(reader);
  const published = readDate('published', reader);
  if (outlet === null && headline === null && url === null) {
    if (published) reader.fault('has a date of publication and no outlet, headline or url');
    return null;
  }
  const announces = isAnnounced(reader) ? ({ announces: true } as const) : {};
  return { place, outlet, headline, author: null, url, published, ...announces };
}

/** As an export writes it; “not from these articles” marks what only the sheet has. */
const isAnnounced = ({ cell }: RowReader) => cell('standing').toLowerCase() === 'announced';

/** `news.example/a`, as browsers show an address. */
const withoutScheme = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

function readAddress({ cell, fault, note }: RowReader): string | null {
  const text = cell('url');
  if (text === '') return null;
  const isBare = withoutScheme.test(text);
  const address = isBare ? `https://${text}` : text;
  if (/^https?:\/\/[^\s/?#]+\S*$/i.test(address) && address.length <= 2048) {
    if (isBare) note('an address without https:// was read with it');
    return address;
  }
  fault(
    `url “${text.slice(0, 80)}” is not a web address; write one such as https://news.example/a, or leave the cell empty`,
  );
  return null;
}
