import type { Read, Table } from '../../table/table.ts';
import { joinDateColumns } from '../joinDateColumns.ts';
import { joinHeaderRows } from '../joinHeaderRows.ts';
import { joinTimeColumn } from '../joinTimeColumn.ts';
import { readSheet } from '../readSheet.ts';

/** For tests: the dates, titles and notes read from a sheet that was not made for this program. */
export function told(table: Read<Table>) {
  if (!table.ok) return table.faults;
  const sheet = readSheet(joinTimeColumn(joinDateColumns(joinHeaderRows(table.value))), {
    columns: new Map(),
    dates: 'day-first',
  });
  if (sheet.state !== 'read') return sheet;
  const lines = [...table.value.notes, ...sheet.notes.lines()];
  return { events: sheet.events.map(({ date, title }) => [date?.edtf, title]), lines };
}
