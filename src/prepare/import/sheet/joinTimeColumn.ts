import { parseEnteredDate } from '../dates/parseEnteredDate.ts';
import type { Table } from '../table/table.ts';
import { columnOf, foldName } from './columnNames.ts';

const names = new Set(
  'time, time of day, start time, uhrzeit, zeit, heure, hora, ora, orario, tijd'.split(', '),
);
const endNames = new Set(
  'end time, time of end, until time, endzeit, uhrzeit ende, ende uhrzeit, heure de fin, hora de fin, hora final, ora di fine, eindtijd'.split(
    ', ',
  ),
);
/** Whether a column of this name holds times of day. */
export const isTimeOfDay = (name: string): boolean =>
  names.has(foldName(name)) || endNames.has(foldName(name));

/** There may be a title above the row of column names. */
const rowsLookedAt = 20;

/**
 * Appends each time in a column for the time of day to the date in its row: “3 May 2024 14:30”. A
 * cell that is not a time, or whose date has no day, stays where it is. Returns any other table as
 * it is.
 */
export function joinTimeColumn(table: Table): Table {
  const headerRow = table.rows
    .slice(0, rowsLookedAt)
    .findIndex((cells) => cells.some((cell) => names.has(foldName(cell))));
  const header = table.rows[headerRow] ?? [];
  const time = header.findIndex((cell) => names.has(foldName(cell)));
  const date = header.findIndex((cell) => columnOf(cell) === 'date');
  if (time < 0 || date < 0) return table;
  const endTime = header.findIndex((cell) => endNames.has(foldName(cell)));
  const end = header.findIndex((cell) => columnOf(cell) === 'end');
  const rows = table.rows.map((cells, row) => {
    const words = `${cells[date] ?? ''} ${clockOf(cells[time] ?? '')}`;
    if (row <= headerRow || !isDayWithTime(words)) return cells;
    const joined = cells.map((cell, place) =>
      place === date ? words : place === time ? '' : cell,
    );
    return withEndTime(joined, { date, end, endTime });
  });
  return { ...table, rows };
}

/** The time at which it ended goes with the day of the end, or else with that of the beginning. */
function withEndTime(
  cells: readonly string[],
  { date, end, endTime }: Record<'date' | 'end' | 'endTime', number>,
): readonly string[] {
  const clock = clockOf(cells[endTime] ?? '');
  const lastDay = cells[end] ?? '';
  const [place, words] =
    lastDay === '' ? [date, `${cells[date] ?? ''} - ${clock}`] : [end, `${lastDay} ${clock}`];
  if (clock === '' || !isDayWithTime(words)) return cells;
  return cells.map((cell, i) => (i === place ? words : i === endTime ? '' : cell));
}

/** Reads `14:30`, also when Excel stores it as a time on its first day or as a fraction of a day. */
function clockOf(cell: string): string {
  const ofExcel = /^1(?:899-12-3\d|904-01-01)T(?<clock>\d\d:\d\d)$/u.exec(cell)?.groups?.['clock'];
  if (ofExcel !== undefined) return ofExcel;
  if (!/^0?\.\d+$/u.test(cell)) return cell;
  const minutes = Math.round(Number(cell) * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function isDayWithTime(words: string): boolean {
  // “05/13/2024” is a day only where months come first: which of the two it is, is settled later.
  return (['day-first', 'month-first'] as const).some((order) => {
    const read = parseEnteredDate(words, order);
    return read.ok && /T\d\d:\d\d/u.test(read.date.edtf);
  });
}
