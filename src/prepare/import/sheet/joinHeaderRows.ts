import type { Table } from '../table/table.ts';
import { columnOf } from './columnNames.ts';
import { isPartOfDate } from './joinDateColumns.ts';
import { isTimeOfDay } from './joinTimeColumn.ts';

/** There may be a title above the rows of column names. */
const rowsLookedAt = 20;

const isKnown = (name: string) =>
  columnOf(name) !== undefined || isPartOfDate(name) || isTimeOfDay(name);

/**
 * Joins two rows of column names, of which the upper groups columns (“Date” above “Year” and
 * “Month”, “Source” above “Name” and “Link”), into the lower one. Returns any other table as it is.
 */
export function joinHeaderRows(table: Table): Table {
  const row = table.rows
    .slice(1, rowsLookedAt)
    .findIndex((lower, i) => areTwo(table.rows[i] ?? [], lower));
  if (row < 0) return table;
  const [upper = [], lower = []] = table.rows.slice(row, row + 2);
  const rows = table.rows.with(row, []).with(row + 1, joined(upper, lower));
  return { ...table, rows };
}

/** Names in both rows, and in the upper one a group of columns that the lower one tells apart. */
function areTwo(upper: readonly string[], lower: readonly string[]): boolean {
  const isOfNames = [...upper, ...lower].every((cell) => !/\d{2}/u.test(cell) && cell.length <= 40);
  const named = upper.filter((cell) => cell !== '');
  const groups = lower.some((cell, place) => cell !== '' && place > 0 && isGrouped(upper, place));
  return (
    isOfNames &&
    groups &&
    named.length > 1 &&
    named.some(isKnown) &&
    lower.filter(isKnown).length > 1
  );
}

/** Whether the name above the column is that of the column before, too. */
const isGrouped = (upper: readonly string[], place: number): boolean =>
  groupOf(upper, place) !== '' && groupOf(upper, place) === groupOf(upper, place - 1);

/** A merged cell holds its words once, or in every column. */
function groupOf(upper: readonly string[], place: number): string {
  return upper.slice(0, place + 1).findLast((cell) => cell !== '') ?? '';
}

function joined(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, place) => {
    const own = lower[place] ?? '';
    const group = groupOf(upper, place);
    const isAlone = !isGrouped(upper, place) && !isGrouped(upper, place + 1);
    const both = `${group} ${own}`;
    if (own === '') return upper[place] ?? '';
    if (isKnown(both)) return both;
    const isSame = columnOf(own) !== undefined && columnOf(own) === columnOf(group);
    if (isAlone && isKnown(group) && !isSame) return group;
    return own;
  });
}
