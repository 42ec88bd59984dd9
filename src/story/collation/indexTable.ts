import type { Column, Move } from './collation.ts';
import type { ReadVersion } from './readVersion.ts';
import { isOneWord } from './sharedWords.ts';

/** An alignment table by version: two are compared by what they have, not by all that others have. */
export interface IndexedTable {
  versions: readonly ReadVersion[];
  columns: readonly Column[];
  /** By version: the columns of its words, ascending. */
  columnsOf: readonly (readonly number[])[];
  /** By version: where its words may have moved to, in the order of the moves. */
  movesOf: readonly (readonly MovedTo[])[];
  /** Whether some column has one word in both versions. */
  meet: (one: number, other: number) => boolean;
}

/** A column with a word of the version, and the one in which others may have it. */
export interface MovedTo {
  move: number;
  from: number;
  to: number;
}

/** Moves name columns by their index. */
export function indexTable(
  columns: readonly Column[],
  moves: readonly Move[],
  versions: readonly ReadVersion[],
): IndexedTable {
  const columnsOf = versions.map((): number[] => []);
  for (const [at, { cells }] of columns.entries()) {
    for (const [version, word] of cells.entries()) if (word !== null) columnsOf[version]?.push(at);
  }
  const movesOf = versions.map((): MovedTo[] => []);
  for (const [move, { columns: pairs }] of moves.entries()) {
    for (const [one, other] of pairs) {
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        for (const [version, word] of (columns[from]?.cells ?? []).entries()) {
          if (word !== null) movesOf[version]?.push({ move, from, to });
        }
      }
    }
  }
  // Only versions without a common word need it.
  let met: Set<number>[] | undefined;
  const meet = (one: number, other: number) => {
    met ??= meetings(columns, versions);
    return met[one]?.has(other) === true;
  };
  return { versions, columns, columnsOf, movesOf, meet };
}

/** By version: those with which it has a word in common. */
function meetings(columns: readonly Column[], versions: readonly ReadVersion[]): Set<number>[] {
  const met = versions.map(() => new Set<number>());
  for (const { cells } of columns) {
    const here = cells.flatMap((word, version) => (word === null ? [] : [{ word, version }]));
    for (const [at, one] of here.entries()) {
      const form = versions[one.version]?.forms[one.word] ?? '';
      for (const other of here.slice(at + 1)) {
        if (met[one.version]?.has(other.version)) continue;
        if (!isOneWord(form, versions[other.version]?.forms[other.word] ?? '')) continue;
        met[one.version]?.add(other.version);
        met[other.version]?.add(one.version);
      }
    }
  }
  return met;
}

/**
 * Whether a version shares words with two that have none in common: then it determines their order.
 * Otherwise nobody knows whether one starts after the other ends, and as wholes they are other
 * words.
 */
export function isBridged({ versions, meet }: IndexedTable, a: number, b: number): boolean {
  return versions.some((_, c) => c !== a && c !== b && meet(a, c) && meet(b, c));
}
