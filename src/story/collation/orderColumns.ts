import type { ColumnGraph } from './columnGraph.ts';

type GraphColumn = ReturnType<ColumnGraph['columns']>[number];

/**
 * An order of columns that keeps the order of every row, and reads well where the rows leave it
 * open. What follows the previous column comes first, and of that, what ends soonest, so that a
 * version's last words are where it ends; after that, what has most still to come, so that a
 * version's first words are where it begins and not at the start of the table.
 *
 * `columns` must be in some order that keeps that of every row.
 */
export function orderColumns(columns: readonly GraphColumn[]): GraphColumn[] {
  const remaining = columnsToCome(columns);
  const waiting = columns.map(({ before }) => before.length);
  const ready = new Set(columns.flatMap((_, at) => (waiting[at] === 0 ? [at] : [])));
  const ordered: GraphColumn[] = [];
  let following: readonly number[] = [];
  while (ready.size > 0) {
    const next =
      best(
        following.filter((at) => ready.has(at)),
        remaining,
        -1,
      ) ?? best([...ready], remaining, 1);
    const column = next === undefined ? undefined : columns[next];
    if (next === undefined || !column) break;
    ready.delete(next);
    ordered.push(column);
    for (const after of column.after) {
      const left = (waiting[after] ?? 0) - 1;
      waiting[after] = left;
      if (left === 0) ready.add(after);
    }
    following = column.after;
  }
  return ordered;
}

/** By column: the length of the longest chain of columns from it to an end. */
function columnsToCome(columns: readonly GraphColumn[]): number[] {
  const lengths: number[] = [];
  for (let at = columns.length - 1; at >= 0; at -= 1) {
    const after = columns[at]?.after ?? [];
    lengths[at] = 1 + Math.max(0, ...after.map((next) => lengths[next] ?? 0));
  }
  return lengths;
}

/** The one with most (1) or fewest (-1) columns to come; among equals the first. */
function best(
  candidates: readonly number[],
  remaining: readonly number[],
  sign: 1 | -1,
): number | undefined {
  const rank = (at: number) => (remaining[at] ?? 0) * sign;
  return candidates.toSorted((a, b) => rank(b) - rank(a) || a - b)[0];
}
