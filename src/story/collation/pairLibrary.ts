import { makeTables, type AlignmentTables, type Barred } from './alignmentTables.ts';
import { alignPair, type Partners } from './alignPair.ts';
import { findMoves, type MovedPassage } from './findMoves.ts';
import { pairOtherWords, type OtherWords } from './pairOtherWords.ts';
import type { Row, Rows } from './rows.ts';

/** Word i of row a beside word j of row b; `weight` says how much speaks for it. */
export interface Edge {
  a: number;
  i: number;
  b: number;
  j: number;
  weight: number;
}

export interface Library {
  /** The same word in two rows. */
  same: Edge[];
  /** Other words at the same place of two rows. */
  other: Edge[];
}

/** Runs of so few aligned words may be taken back into a longer passage that is moved. */
const longestCrumb = 2;

/**
 * Every pair of rows aligned for itself, and each aligned pair of words weighed by how well it
 * agrees with all other rows: the extended library of Notredame, Higgins and Heringa, "T-Coffee: a
 * novel method for fast and accurate multiple sequence alignment", J. Mol. Biol. 302 (2000). The
 * weight of a pair by itself is the length of its run of aligned words, as the diagonals of
 * Morgenstern, "DIALIGN 2", Bioinformatics 15 (1999). Strongest first.
 */
export function pairLibrary({ rows, alike }: Rows): Library {
  const same: Partners[][] = rows.map(() => []);
  const other: Edge[] = [];
  const tables = makeTables(Math.max(0, ...rows.map(({ words }) => words.length)));
  for (const [a, first] of rows.entries()) {
    for (const [b, second] of rows.entries()) {
      if (b <= a) continue;
      const { partners, otherWords } = alignAroundMoves(first, second, alike, tables);
      (same[a] ??= [])[b] = partners;
      (same[b] ??= [])[a] = invert(partners, second.words.length);
      for (const [i, j] of otherWords) other.push({ a, i, b, j, weight: 1 });
    }
  }
  return { same: weighEdges(same).toSorted(byWeight), other };
}

function alignAroundMoves(
  first: Row,
  second: Row,
  alike: Rows['alike'],
  tables: AlignmentTables,
): { partners: Partners; otherWords: OtherWords[] } {
  const direct = alignPair(first, second, alike, tables);
  const barred = barredBy(findMoves(first, second, direct, alike, longestCrumb));
  const partners = [...barred.first].some((i) => (direct[i] ?? -1) >= 0)
    ? alignPair(first, second, alike, tables, barred)
    : direct;
  return { partners, otherWords: pairOtherWords(first, second, partners, barred) };
}

function barredBy(moves: readonly MovedPassage[]): Barred {
  const words = (place: 'first' | 'second') =>
    new Set(
      moves.flatMap((move) => Array.from({ length: move.length }, (_, k) => move[place] + k)),
    );
  return { first: words('first'), second: words('second') };
}

function invert(partners: Partners, length: number): Partners {
  const inverse = new Int32Array(length).fill(-1);
  for (const [i, j] of partners.entries()) if (j >= 0) inverse[j] = i;
  return inverse;
}

function weighEdges(same: readonly (readonly Partners[])[]): Edge[] {
  const runs = same.map((row) => row.map(runLengths));
  const weightOf = (a: number, i: number, b: number) => runs[a]?.[b]?.[i] ?? 0;
  const edges: Edge[] = [];
  for (const [a, others] of same.entries()) {
    for (const [b, partners] of others.entries()) {
      if (b <= a || !partners) continue;
      for (const [i, j] of partners.entries()) {
        if (j < 0) continue;
        let weight = weightOf(a, i, b);
        for (const [c, through] of others.entries()) {
          const k = through?.[i] ?? -1;
          if (k < 0 || c === b || same[c]?.[b]?.[k] !== j) continue;
          weight += Math.min(weightOf(a, i, c), weightOf(c, k, b));
        }
        edges.push({ a, i, b, j, weight });
      }
    }
  }
  return edges;
}

/** By word: how many words stand in its run of aligned words without a gap in either row. */
function runLengths(partners: Partners): Int32Array {
  const lengths = new Int32Array(partners.length);
  let start = 0;
  for (let i = 1; i <= partners.length; i += 1) {
    const runsOn = (partners[i] ?? -1) >= 0 && partners[i] === (partners[i - 1] ?? -1) + 1;
    if (runsOn && (partners[i - 1] ?? -1) >= 0) continue;
    if ((partners[start] ?? -1) >= 0) lengths.fill(i - start, start, i);
    start = i;
  }
  return lengths;
}

/** Equal weights keep the order of the rows and their words: the sort is stable. */
function byWeight(one: Edge, other: Edge): number {
  return other.weight - one.weight;
}
