import { ColumnGraph } from './columnGraph.ts';
import { orderColumns } from './orderColumns.ts';
import { pairLibrary } from './pairLibrary.ts';
import type { Rows } from './rows.ts';

/** By column, by row: the index of the row's word, or null. */
export type Table = (number | null)[][];

/**
 * Aligns all rows at once, using everything among all of them that speaks for each pair of words.
 */
export function alignRows(rows: Rows): Table {
  const { same, other } = pairLibrary(rows);
  const graph = new ColumnGraph(rows.rows.map(({ words }) => words.length));
  for (const edges of [same, other]) for (const { a, i, b, j } of edges) graph.join(a, i, b, j);
  return orderColumns(graph.columns()).map(({ words }) => {
    const places = new Map(words);
    return rows.rows.map((_, row) => places.get(row) ?? null);
  });
}
