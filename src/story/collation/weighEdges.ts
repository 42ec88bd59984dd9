import type { Partners } from './alignPair.ts';
import type { Edge } from './pairLibrary.ts';

/**
 * Aligned pairs of words weighed by what all other rows say of them: the extended library of
 * Notredame, Higgins and Heringa, "T-Coffee: a novel method for fast and accurate multiple sequence
 * alignment", J. Mol. Biol. 302 (2000). Two words that are aligned with one word of a third row are
 * a pair too, also where the two rows for themselves chose another. The weight of a pair by itself
 * is the length of its run of aligned words, as the diagonals of Morgenstern, "DIALIGN 2",
 * Bioinformatics 15 (1999). Strongest first.
 *
 * `same`: by row, by other row.
 */
export function weighEdges(
  same: readonly (readonly Partners[])[],
  isSame: (edge: Omit<Edge, 'weight'>) => boolean,
): Edge[] {
  const runs = same.map((row) => row.map(runLengths));
  const edges: Edge[] = [];
  for (const [a, others] of same.entries()) {
    for (let b = a + 1; b < same.length; b += 1) {
      const partners = others[b];
      if (!partners) continue;
      for (let i = 0; i < partners.length; i += 1) {
        for (const [j, weight] of weightsOf(same, runs, a, i, b)) {
          const edge = { a, i, b, j };
          if (isSame(edge)) edges.push({ ...edge, weight });
        }
      }
    }
  }
  return edges.toSorted(byWeight);
}

type Lengths = readonly (readonly Int32Array[])[];

/** By word of row b: how much speaks for it as the partner of word i of row a. */
function weightsOf(
  same: readonly (readonly Partners[])[],
  runs: Lengths,
  a: number,
  i: number,
  b: number,
): [j: number, weight: number][] {
  const direct = same[a]?.[b]?.[i] ?? -1;
  let weight = direct < 0 ? 0 : (runs[a]?.[b]?.[i] ?? 0);
  let others: Map<number, number> | undefined;
  for (let c = 0; c < same.length; c += 1) {
    const k = same[a]?.[c]?.[i] ?? -1;
    if (k < 0 || c === b) continue;
    const j = same[c]?.[b]?.[k] ?? -1;
    if (j < 0) continue;
    const through = Math.min(runs[a]?.[c]?.[i] ?? 0, runs[c]?.[b]?.[k] ?? 0);
    if (j === direct) weight += through;
    else (others ??= new Map()).set(j, (others.get(j) ?? 0) + through);
  }
  const found: [number, number][] = direct < 0 ? [] : [[direct, weight]];
  return others ? [...found, ...others] : found;
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
