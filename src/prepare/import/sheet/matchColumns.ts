import { columnLetters } from '../table/table.ts';
import type { Column } from '../../../story/file/export/sheetColumns.ts';
import { columnOf, foldName } from './columnNames.ts';

/** Where a sheet has its columns. */
export interface MatchedColumns {
  /** Index of the row with the names, from 0. */
  headerRow: number;
  /** Index of each column that the sheet has. */
  places: ReadonlyMap<Column, number>;
  /** Columns that mean nothing to a story. */
  others: readonly {
    name: string;
    place: number;
    /** For a second column of one meaning: which one is taken. */
    instead?: string;
  }[];
}

/** Rows that are looked through for the names of columns: above them may stand a title. */
const rowsLookedAt = 20;

/**
 * Finds the row with the names of columns, and what they mean. What the caller says of a column
 * goes before what its name means; of two that mean the same the first counts.
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
    const column = columnOf(cell);
    if (column === undefined || places.has(column) || taken.has(place)) return;
    places.set(column, place);
    taken.add(place);
  });
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
  return { headerRow, places, others };
}

/** A column by its name, and by its letters where it has none or shares it. */
function nameOf(cells: readonly string[], place: number): string {
  const cell = cells[place] ?? '';
  const letters = `column ${columnLetters(place)}`;
  if (cell === '') return letters;
  return cells.filter((one) => one === cell).length > 1 ? `“${cell}” in ${letters}` : `“${cell}”`;
}
