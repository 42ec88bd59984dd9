import type { Partners } from './alignPair.ts';
import type { Table } from './alignRows.ts';
import { findMoves } from './findMoves.ts';
import type { Row, Rows } from './rows.ts';

type ColumnPair = [first: number, second: number];

/**
 * The passages at different positions in the table. What two rows have moved is one move with what
 * two others have moved when both go through the same columns.
 */
export function tableMoves({ rows, alike }: Rows, table: Table): ColumnPair[][] {
  const groups = new Map<string, Group>();
  const columns = rows.map((_, row) => columnsOf(table, row));
  for (const [a, first] of rows.entries()) {
    for (const [b, second] of rows.entries()) {
      if (b <= a) continue;
      const partners = partnersIn(table, columns[a] ?? [], [a, b], [first, second], alike);
      for (const move of findMoves(first, second, partners, alike, false)) {
        const pairs = move.map(([i, j]) => inOrder(columns[a]?.[i] ?? 0, columns[b]?.[j] ?? 0));
        joinAll(groups, pairs);
      }
    }
  }
  const moves = new Set([...groups.values()].map(root));
  return [...moves]
    .map(({ pairs }) => pairs.toSorted(comparePairs))
    .toSorted((one, other) => comparePairs(one[0] ?? [0, 0], other[0] ?? [0, 0]));
}

/** Column pairs of one move; `into` when it has been merged into another. */
interface Group {
  pairs: ColumnPair[];
  into?: Group;
}

function root(group: Group): Group {
  return group.into ? root(group.into) : group;
}

function joinAll(groups: Map<string, Group>, pairs: readonly ColumnPair[]): void {
  let joined: Group | undefined;
  for (const pair of pairs) {
    const known = groups.get(pair.join());
    const group = known ? root(known) : { pairs: [pair] };
    if (!known) groups.set(pair.join(), group);
    if (joined && joined !== group) {
      joined.pairs.push(...group.pairs);
      group.into = joined;
    }
    joined ??= group;
  }
}

function columnsOf(table: Table, row: number): number[] {
  return table.flatMap((cells, column) => ((cells[row] ?? null) === null ? [] : [column]));
}

/** `columns`: of the first row's words. */
function partnersIn(
  table: Table,
  columns: readonly number[],
  [a, b]: readonly [number, number],
  [first, second]: readonly [Row, Row],
  alike: Rows['alike'],
): Partners {
  const partners = new Int32Array(first.words.length).fill(-1);
  for (const column of columns) {
    const [i, j] = [table[column]?.[a] ?? null, table[column]?.[b] ?? null];
    if (i === null || j === null) continue;
    if (alike(first.words[i] ?? -1, second.words[j] ?? -2)) partners[i] = j;
  }
  return partners;
}

function inOrder(one: number, other: number): ColumnPair {
  return one < other ? [one, other] : [other, one];
}

function comparePairs([a, b]: ColumnPair, [c, d]: ColumnPair): number {
  return a - c || b - d;
}
