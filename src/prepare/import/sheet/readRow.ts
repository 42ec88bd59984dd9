import type { EnteredMoment } from '../entered.ts';
import type { Column } from '../../../story/file/export/sheetColumns.ts';
import { joinEnds } from './joinEnds.ts';
import { parseImportance } from './parseImportance.ts';
import { isAnnounced, readDate, type RowReader } from './rowReader.ts';
import { readSources, type SourceOfRow } from './readSources.ts';

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
  sources: readonly SourceOfRow[];
  isAnnounced: boolean;
  after: string;
  /** As written; empty when the row names none. */
  zone: string;
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
    sources: readSources(reader),
    isAnnounced: isAnnounced(reader),
    after: cell('after'),
    zone: cell('zone').trim(),
  };
}
