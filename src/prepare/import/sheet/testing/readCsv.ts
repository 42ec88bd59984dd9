import { parseDelimited } from '../../table/parseDelimited.ts';
import { readSheet } from '../readSheet.ts';
import type { SheetChoices } from '../sheetChoices.ts';

const nothing: SheetChoices = { columns: new Map() };

/** For tests: reads a sheet given as text. */
export function read(csv: string, choices: SheetChoices = nothing) {
  const table = parseDelimited(csv);
  if (!table.ok) throw new Error(table.faults.join());
  return readSheet(table.value, choices);
}

/** Its events and remarks, if it can be read. */
export function eventsOf(csv: string, choices?: SheetChoices) {
  const sheet = read(csv, choices);
  if (sheet.state !== 'read') throw new Error(JSON.stringify(sheet));
  return { ...sheet, lines: sheet.notes.lines() };
}

/** What is wrong with it. */
export function faultsOf(csv: string, choices?: SheetChoices): string[] {
  const sheet = read(csv, choices);
  return sheet.state === 'refused' ? sheet.faults : [];
}
