import type { Table } from '../table/table.ts';
import { columnOf, foldName } from './columnNames.ts';

const parts = {
  year: new Set(['year', 'jahr', 'annee', 'ano', 'anno', 'jaar']),
  month: new Set(['month', 'monat', 'mois', 'mes', 'mese', 'maand']),
  day: new Set(['day', 'tag', 'jour', 'dia', 'giorno', 'dag']),
};
/** There may be a title above the row of column names. */
const rowsLookedAt = 20;

/**
 * Joins year, month and day that have columns of their own into one date in the column of the year:
 * 2024, 5 and 3 become 2024-05-03, 2024 and May become “May 2024”. Years alone are dates. Returns any other table as it is.
 */
export function joinDateColumns(table: Table): Table {
  const headerRow = table.rows
    .slice(0, rowsLookedAt)
    .findIndex((cells) => placeOf(cells, 'year') >= 0);
  const header = table.rows[headerRow] ?? [];
  const [year, month, day] = [
    placeOf(header, 'year'),
    placeOf(header, 'month'),
    placeOf(header, 'day'),
  ];
  // A column with the whole date says more.
  const isWhole = header.some((cell, place) => place !== day && columnOf(cell) === 'date');
  // “Year” below a column of dates is an event’s words.
  const isBelow = table.rows
    .slice(0, Math.max(0, headerRow))
    .some((cells) => cells.some((cell) => columnOf(cell) === 'date'));
  if (isWhole || isBelow || year < 0) return table;
  if (month < 0) return day < 0 ? withDates(table, headerRow, year) : table;
  const rows = table.rows.map((cells, row) => {
    if (row < headerRow) return cells;
    return cells.map((cell, place) => {
      if (place === year) {
        return row === headerRow ? 'date' : joined(cell, cells[month] ?? '', cells[day] ?? '');
      }
      return place === month || place === day ? '' : cell;
    });
  });
  return { ...table, rows };
}

/** A column of years alone holds the dates. */
function withDates(table: Table, headerRow: number, year: number): Table {
  const header = table.rows[headerRow]?.with(year, 'date') ?? [];
  return { ...table, rows: table.rows.with(headerRow, header) };
}

/** Whether a column of this name holds years, months or days. */
export const isPartOfDate = (name: string): boolean =>
  Object.values(parts).some((names) => names.has(foldName(name)));

function placeOf(cells: readonly string[], part: keyof typeof parts): number {
  return cells.findIndex((cell) => parts[part].has(foldName(cell)));
}

function joined(year: string, month: string, day: string): string {
  const given = [day, month, year].filter((part) => part !== '');
  const isNumeric = given.every((part) => /^\d{1,4}$/u.test(part)) && month !== '';
  if (!isNumeric) return given.join(' ');
  const numbers = [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])];
  return numbers.join('-');
}
