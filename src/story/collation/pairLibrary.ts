import type { Edge } from './edge.ts';
import { alignAroundMoves } from './alignAroundMoves.ts';
import { makeTables, mostCells } from './alignmentTables.ts';
import type { Partners } from './alignPair.ts';
import type { Rows } from './rows.ts';
import { weighEdges } from './weighEdges.ts';

export interface Library {
  /** The same word in two rows, the strongest first. */
  same: Iterable<Edge>;
  /** Other words at the same position in two rows. */
  other: Edge[];
}

/** Every pair of rows aligned separately, and weighed by all others; the strongest first. */
export function pairLibrary({ rows, alike }: Rows): Library {
  const same: Partners[][] = rows.map(() => []);
  const other: Edge[] = [];
  const longest = Math.max(0, ...rows.map(({ words }) => words.length));
  const tables = makeTables(Math.min(mostCells, (longest + 1) ** 2));
  for (const [a, first] of rows.entries()) {
    for (const [b, second] of rows.entries()) {
      if (b <= a) continue;
      const { partners, otherWords } = alignAroundMoves(first, second, alike, tables);
      (same[a] ??= [])[b] = partners;
      (same[b] ??= [])[a] = invert(partners, second.words.length);
      for (const [i, j] of otherWords) other.push({ a, i, b, j });
    }
  }
  return { same: weighEdges(same, ({ a, i, b, j }) => isSame({ rows, alike }, a, i, b, j)), other };
}

function isSame(
  { rows, alike }: Pick<Rows, 'rows' | 'alike'>,
  a: number,
  i: number,
  b: number,
  j: number,
) {
  return alike(rows[a]?.words[i] ?? -1, rows[b]?.words[j] ?? -2);
}

function invert(partners: Partners, length: number): Partners {
  const inverse = new Int32Array(length).fill(-1);
  for (const [i, j] of partners.entries()) if (j >= 0) inverse[j] = i;
  return inverse;
}
