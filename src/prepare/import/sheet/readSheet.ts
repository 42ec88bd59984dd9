import type { DayOrder } from '../dates/dateParts.ts';
import { lacksYear } from '../dates/parseEnteredDate.ts';
import { saysNoDate } from '../dates/saysNoDate.ts';
import type { EnteredEvent } from '../entered.ts';
import { createNotes, type Notes } from '../notes.ts';
import { columnLetters, type Table } from '../table/table.ts';
import type { Column } from '../../../story/file/export/sheetColumns.ts';
import { joinRows } from './joinRows.ts';
import { columnOf, sourceColumns } from './columnNames.ts';
import { matchColumns, type MatchedColumns } from './matchColumns.ts';
import { plainCell } from './plainCell.ts';
import { readRow, type SheetRow } from './readRow.ts';
import { zoneOfRows } from './zoneOfRows.ts';
import { settleOrder } from './settleOrder.ts';
import type { SheetChoices, SheetQuestion } from './sheetChoices.ts';

export type ReadSheet =
  | {
      state: 'read';
      /** The first words above the row of names; `undefined` when there are none. */
      heading: string | undefined;
      events: EnteredEvent[];
      /** IANA name, where the rows give one; `undefined` when they give none or several. */
      timeZone: string | undefined;
      /** The name that each column has in the sheet. */
      named: ReadonlyMap<Column, string>;
      /** The names of columns that mean nothing to a story and are not empty. */
      unread: readonly string[];
      notes: Notes;
    }
  /** This has to be specified before the sheet can be read. */
  | { state: 'asks'; question: SheetQuestion }
  | { state: 'refused'; faults: string[] };

const needed = ['date', 'title'] as const;

/** Reads the events of a sheet: each row is an event, or an event and a source. */
export function readSheet(table: Table, choices: SheetChoices): ReadSheet {
  const { rows } = table;
  const matched = matchColumns(rows, choices.columns);
  if (!matched) return { state: 'refused', faults: [explainHeader(table)] };
  const long = longCells(rows);
  if (long.length > 0) return { state: 'refused', faults: long };
  const headers = (rows[matched.headerRow] ?? []).filter((cell) => cell !== '');
  for (const column of needed) {
    if (!matched.places.has(column))
      return { state: 'asks', question: { about: 'column', column, headers } };
  }
  const orders = settleOrders(table, matched, choices);
  if ('about' in orders) return { state: 'asks', question: orders };
  const notes = createNotes();
  const { read, faults } = readRows(table, matched, orders, notes);
  if (faults.length > 0) return { state: 'refused', faults };
  if (read.length === 0) {
    return {
      state: 'refused',
      faults: ['has a row of column names and nothing else; write a row for each event'],
    };
  }
  const heading = headingOf(table, matched, notes);
  const unread = noteOtherColumns(table, matched, notes);
  const named = new Map(
    [...matched.places].map(([column, place]) => [column, rows[matched.headerRow]?.[place] ?? '']),
  );
  const timeZone = zoneOfRows(read, notes);
  return { state: 'read', heading, events: joinRows(read, notes), timeZone, named, unread, notes };
}

/** The most characters that Excel allows in a cell. */
const longestCell = 32_767;

function longCells(rows: Table['rows']): string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell.length <= longestCell) return [];
      const [has, most] = [cell.length, longestCell].map((count) => count.toLocaleString('en-GB'));
      const place = `row ${row + 1}: column ${columnLetters(column)}`;
      return [
        `${place} has ${has} characters, more than the ${most} of a cell; shorten it, or look for a quotation mark that closes too late`,
      ];
    }),
  );
}

function explainHeader({ name, others = [], rows }: Table): string {
  if (rows.every((cells) => cells.every((cell) => cell === ''))) {
    return 'has no cells; write a row of column names and a row for each event';
  }
  const [where, choice] =
    name === undefined
      ? ['', '']
      : [
          ` in the sheet “${name}”`,
          `, or choose another with --sheet${others.length > 0 ? `, such as ${others[0] ?? ''}` : ''}`,
        ];
  return `has no row of column names${where}; begin it with one such as: date, title, summary, outlet, url (--help names all)${choice}`;
}

const dateColumns = ['date', 'end', 'published'] as const;

/** `end` is written the way `date` is; `published` may be written differently. */
function settleOrders(
  { rows }: Table,
  { headerRow, places }: MatchedColumns,
  { dates }: SheetChoices,
): ReadonlyMap<Column, DayOrder | undefined> | SheetQuestion {
  const cellsOf = (column: Column) => {
    const place = places.get(column);
    if (place === undefined) return [];
    return rows.flatMap((cells, row) =>
      row <= headerRow ? [] : [{ place: `row ${row + 1}`, text: cells[place] ?? '' }],
    );
  };
  const orders = new Map<Column, DayOrder | undefined>(
    dateColumns.map((column) => [column, dates]),
  );
  if (dates !== undefined) return orders;
  const dated = settleOrder([...cellsOf('date'), ...cellsOf('end')]);
  if (dated.state === 'open') return { about: 'dates', column: 'date', places: dated.places };
  const published = settleOrder(cellsOf('published'));
  if (published.state === 'open') {
    return { about: 'dates', column: 'published', places: published.places };
  }
  return orders.set('date', dated.order).set('end', dated.order).set('published', published.order);
}

function readRows(
  { rows }: Table,
  { headerRow, places, further }: MatchedColumns,
  orders: ReadonlyMap<Column, DayOrder | undefined>,
  notes: Notes,
): { read: SheetRow[]; faults: string[] } {
  const faults: string[] = [];
  const isOfSource = placesOfSources(places, further);
  let above: readonly string[] = [];
  const read = rows.flatMap((given, row) => {
    if (row <= headerRow || given.every((cell) => cell === '')) return [];
    // A further source of the event above, below which its cells are empty.
    const isMore = above.length > 0 && given.every((cell, at) => cell === '' || isOfSource.has(at));
    const cells = isMore ? given.map((cell, at) => cell || (above[at] ?? '')) : given;
    const place = `row ${row + 1}`;
    const noteOf = (message: string) => notes.add(message, place);
    if (row === headerRow + 1 && explainsNames(cells[places.get('date') ?? -1] ?? '')) {
      notes.add('a second row of column names is not carried', place);
      return [];
    }
    if (isHeading(cells, places)) {
      notes.add('a row of nothing but words, such as a heading or a note, is not carried', place);
      return [];
    }
    above = cells.map((cell, at) => (isOfSource.has(at) ? '' : cell));
    const cellsAt = (at: ReadonlyMap<Column, number>) => (column: Column) => {
      const words = cells[at.get(column) ?? -1] ?? '';
      // An export, which has ids, writes words as they are.
      return places.has('id') ? words : plainCell(column, words, noteOf);
    };
    return readRow({
      place,
      cell: cellsAt(places),
      further: further.map(cellsAt),
      orderOf: (column) => orders.get(column),
      fault: (message) => faults.push(`${place}: ${message}`),
      note: noteOf,
    });
  });
  return { read, faults };
}

/** A note below the column's name on how to write dates: "(dd/mm/yyyy)", "TT.MM.JJJJ", "(required)". */
const explainsNames = (cell: string) =>
  /^\(.*\p{L}.*\)$/u.test(cell) || /^(?:[dmyjta]{1,4}[\s./-]+){1,2}[dmyjta]{2,4}$/iu.test(cell);

function placesOfSources(
  places: MatchedColumns['places'],
  further: MatchedColumns['further'],
): ReadonlySet<number> {
  const first = sourceColumns.flatMap((column) => places.get(column) ?? []);
  return new Set([...first, ...further.flatMap((source) => [...source.values()])]);
}

/**
 * A heading between rows: words that are the only ones in their row, in the date column, and not a
 * date ("Phase one").
 */
function isHeading(cells: readonly string[], places: ReadonlyMap<Column, number>): boolean {
  const words = cells[places.get('date') ?? -1] ?? '';
  if (words === '' || cells.filter((cell) => cell !== '').length > 1) return false;
  const digits = words.match(/\d/gu)?.length ?? 0;
  return digits <= 1 && /\p{L}{3}/u.test(words) && !saysNoDate(words) && !lacksYear(words);
}

function headingOf(
  { rows }: Table,
  { headerRow }: MatchedColumns,
  notes: Notes,
): string | undefined {
  const [heading, ...others] = rows
    .slice(0, headerRow)
    .flatMap((cells, row) => cells.flatMap((cell) => (cell === '' ? [] : [{ cell, row }])));
  // “When | What | Sources” above the names of columns groups them, and is no title.
  const isTitle =
    heading !== undefined &&
    columnOf(heading.cell) === undefined &&
    others.every(({ row }) => row !== heading.row);
  for (const { row } of isTitle || !heading ? others : [heading, ...others])
    notes.add('words above the row of column names are not carried', `row ${row + 1}`);
  return isTitle ? heading.cell : undefined;
}

function noteOtherColumns(
  { rows }: Table,
  { headerRow, others }: MatchedColumns,
  notes: Notes,
): string[] {
  const header = rows[headerRow] ?? [];
  const named = header.length;
  rows.forEach((cells, row) => {
    if (row <= headerRow || cells.slice(named).every((cell) => cell === '')) return;
    notes.add('what stands beyond the named columns is not carried', `row ${row + 1}`);
  });
  return others.flatMap(({ name, place, instead }) => {
    const why = instead === undefined ? '' : `, as ${instead}`;
    const filled = rows.flatMap((cells, row) =>
      row > headerRow && (cells[place] ?? '') !== '' ? [`row ${row + 1}`] : [],
    );
    for (const row of filled) notes.add(`${name} is not carried${why}`, row);
    const own = header[place] ?? '';
    return filled.length > 0 && instead === undefined && own !== '' ? [own] : [];
  });
}
