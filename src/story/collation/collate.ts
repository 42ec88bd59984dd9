import { alignRows } from './alignRows.ts';
import {
  signKinds,
  wordKinds,
  type Collation,
  type Column,
  type Move,
  type SignKind,
  type VersionText,
  type WordKind,
} from './collation.ts';
import { endsPart } from './compareSigns.ts';
import { joinDivided } from './joinDivided.ts';
import { readVersions, tokeniseVersion, type ReadVersion } from './readVersion.ts';
import { rowsOf } from './rows.ts';
import { compareEachWay } from './compareEachWay.ts';
import { tableMoves } from './tableMoves.ts';

/**
 * Collates the versions of one statement: all at once, word by word, across parts.
 *
 * The result does not depend on the order of the versions, except for their indices, nor on anything
 * but their text and language (for scripts without spaces, also on the runtime's `Intl.Segmenter`).
 * How versions are compared for a reader is in markVersions.ts.
 */
export function collate(versions: readonly VersionText[]): Collation {
  const { collation, read } = alignVersions(versions);
  nameKinds(collation, read);
  return collation;
}

/** The same without the kinds of differences in each column, and the versions as they were read. */
export function alignVersions(versions: readonly VersionText[]): {
  collation: Collation;
  read: ReadVersion[];
} {
  const tokens = joinDivided(versions, versions.map(tokeniseVersion));
  const read = readVersions(versions, tokens);
  const rows = rowsOf(read);
  const table = alignRows(rows);
  const columns: Column[] = table.map((cells) => ({
    cells: rows.rowOf.map((row) => cells[row] ?? null),
    kinds: [],
  }));
  const moves = tableMoves(rows, table).map((pairs) => ({
    columns: pairs,
    sentences: areSentences(pairs, columns, read),
  }));
  return { collation: { tokens, columns, moves }, read };
}

/** Whether both positions of a move start at the start of a sentence and end at the end of one. */
function areSentences(
  pairs: Move['columns'],
  columns: readonly Column[],
  versions: readonly ReadVersion[],
): boolean {
  const places = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
  return places.every((place) =>
    versions.some((version, at) => {
      const cell = (column: number | undefined) => columns[column ?? -1]?.cells[at] ?? null;
      const [from, to] = [cell(place[0]), cell(place.at(-1))];
      return from !== null && to !== null && bounds(version, from - 1) && bounds(version, to);
    }),
  );
}

/** Whether a sentence ends after a word; -1 is the start of the version. */
function bounds(version: ReadVersion, word: number): boolean {
  return word < 0 || endsPart(version, word) || version.ends[word] === true;
}

/** Records in each column how the versions differ there. */
function nameKinds(collation: Collation, read: readonly ReadVersion[]): void {
  const found = collation.columns.map(() => new Set<WordKind | SignKind>());
  const all = read.map((_, version) => version);
  for (const [version, comparisons] of compareEachWay(collation, read, all)) {
    const columns = columnsOf(collation.columns, version);
    for (const { relations, signs } of comparisons) {
      for (const [word, relation] of relations.entries()) {
        if (relation) found[columns[word] ?? -1]?.add(relation.kind);
      }
      for (const { kind, first } of signs) found[columns[first] ?? -1]?.add(kind);
    }
  }
  for (const [at, column] of collation.columns.entries()) {
    column.kinds = [...wordKinds, ...signKinds].filter((kind) => found[at]?.has(kind));
  }
}

/** By word of a version: its column. */
function columnsOf(columns: readonly Column[], version: number): number[] {
  return columns.flatMap(({ cells }, column) =>
    (cells[version] ?? null) === null ? [] : [column],
  );
}
