import { columnLetters } from '../table/table.ts';
import type { Column } from '../../../story/file/export/sheetColumns.ts';
import { columnOf, columnOfSource, foldName } from './columnNames.ts';
import { furtherSources, type SourcePlaces } from './sourcesOfHeader.ts';

/** Where a sheet has its columns. */
export interface MatchedColumns {
  /** Index of the row with the names, from 0. */
  headerRow: number;
  /** Index of each column that the sheet has. */
  places: ReadonlyMap<Column, number>;
  /** Where a row names more sources than one: the columns of the others. */
  further: readonly SourcePlaces[];
  /** Columns that mean nothing to a story. */
  others: readonly {
    name: string;
    place: number;
    /** For a second column of the same meaning: the one that is used instead. */
    instead?: string;
  }[];
}

/** Rows that are searched for the names of columns: there may be a title above them. */
const rowsLookedAt = 20;

/**
 * Finds the row with the names of columns, and what they mean. What the caller says about a column
 * takes precedence over what its name means; of two with the same meaning the first counts.
 *
 * @param chosen headers by the column that they are said to be
 */
export function matchColumns(
  rows: readonly (readonly string[])[],
  chosen: ReadonlyMap<Column, string>,
): MatchedColumns | undefined {
  const matched = rows
    .slice(0, rowsLookedAt)
    .map((cells, headerRow) => matchRow(cells, headerRow, chosen));
  const most = Math.max(...matched.map(({ places }) => places.size), 0);
  return most === 0 ? undefined : matched.find(({ places }) => places.size === most);
}

function matchRow(
  cells: readonly string[],
  headerRow: number,
  chosen: ReadonlyMap<Column, string>,
): MatchedColumns {
  const places = new Map<Column, number>();
  for (const [column, header] of chosen) {
    const place = cells.findIndex((cell) => cell !== '' && foldName(cell) === foldName(header));
    if (place >= 0) places.set(column, place);
  }
  const taken = new Set(places.values());
  cells.forEach((cell, place) => {
    const column = columnOf(cell) ?? columnOfSource(cell)?.column;
    if (column === undefined || places.has(column) || taken.has(place)) return;
    places.set(column, place);
    taken.add(place);
  });
  const further = furtherSources(cells, places);
  for (const source of further) for (const place of source.values()) taken.add(place);
  const others = cells.flatMap((cell, place) => {
    if (taken.has(place)) return [];
    const column = columnOf(cell);
    const first = column && places.get(column);
    return [
      {
        name: nameOf(cells, place),
        place,
        ...(first === undefined
          ? {}
          : { instead: `column ${columnLetters(first)} is the ${column}` }),
      },
    ];
  });
  return { headerRow, places, further, others };
}

/** Refers to a column by its name, and by its letters if it has no name or shares it. */
function nameOf(cells: readonly string[], place: number): string {
  const cell = cells[place] ?? '';
  const letters = `column ${columnLetters(place)}`;
  if (cell === '') return letters;
  return cells.filter((one) => one === cell).length > 1 ? `“${cell}” in ${letters}` : `“${cell}”`;
}
