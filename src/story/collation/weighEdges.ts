import type { Partners } from './alignPair.ts';
import type { Edge } from './edge.ts';

/**
 * Aligned pairs of words weighed by what all other rows say about them: the extended library of
 * Notredame, Higgins and Heringa, "T-Coffee: a novel method for fast and accurate multiple sequence
 * alignment", J. Mol. Biol. 302 (2000). Two words that are aligned with one word of a third row are
 * also a pair, even if the two rows on their own chose another. The weight of a pair on its own is
 * the length of its run of aligned words, like the diagonals of Morgenstern, "DIALIGN 2",
 * Bioinformatics 15 (1999). Strongest first; equal weights keep the order of the rows and their
 * words.
 *
 * `same`: by row, by other row.
 */
export function weighEdges(
  same: readonly (readonly Partners[])[],
  isSame: (edge: Edge) => boolean,
): Iterable<Edge> {
  const runs = same.map((row) => row.map(runLengths));
  const byWeight: ByWeight = new Map();
  const add = ({ a, i, b, j }: Edge, weight: number) => {
    const known = byWeight.get(weight);
    if (known) known.push(a, i, b, j);
    else byWeight.set(weight, [a, i, b, j]);
  };
  for (const { a, b, direct, through, width } of weighAll(same, runs)) {
    for (const [i, j] of (same[a]?.[b] ?? []).entries()) {
      if (j >= 0) add({ a, i, b, j }, direct[i] ?? 0);
    }
    for (const [place, weight] of through) {
      const [i, j] = [Math.floor(place / width), place % width];
      if (isSame({ a, i, b, j })) add({ a, i, b, j }, weight);
    }
  }
  return strongestFirst(byWeight);
}

/**
 * By weight, the four numbers of each pair: there are a million among fifty versions of a thousand
 * words, which as objects take most of the time to be kept in memory.
 */
type ByWeight = Map<number, number[]>;

function* strongestFirst(byWeight: ByWeight): Generator<Edge> {
  for (const weight of [...byWeight.keys()].toSorted((one, other) => other - one)) {
    const numbers = byWeight.get(weight) ?? [];
    for (let at = 0; at < numbers.length; at += 4) {
      const [a = 0, i = 0, b = 0, j = 0] = [
        numbers[at],
        numbers[at + 1],
        numbers[at + 2],
        numbers[at + 3],
      ];
      yield { a, i, b, j };
    }
  }
}

type Lengths = readonly (readonly Int32Array[])[];

/** What speaks for pairs of words of rows a and b, where a comes first. */
interface PairWeights {
  a: number;
  b: number;
  /** By word of row a: for the partner that the two rows chose. */
  direct: Int32Array;
  /**
   * By both words, as one number (i times `width`, plus j): for another partner that they have through
   * a third row.
   */
  through: Map<number, number>;
  /** How many words row b has. */
  width: number;
}

function weighAll(same: readonly (readonly Partners[])[], runs: Lengths): PairWeights[] {
  const pairs = same.flatMap((_, a) =>
    same.slice(a + 1).map((_, step) => weighPair(same, runs, a, a + 1 + step)),
  );
  const directOf = new Map(pairs.map(({ a, b, direct }) => [a * same.length + b, direct]));
  for (const { a, b, through, width } of pairs) {
    for (const [place, weight] of through) {
      const [i, j] = [Math.floor(place / width), place % width];
      // Where the rows chose another partner for either word, the third row proves nothing.
      if ((same[a]?.[b]?.[i] ?? -1) >= 0 || (same[b]?.[a]?.[j] ?? -1) >= 0) continue;
      strengthen(same, runs, directOf, [a, i, b, j, weight]);
      strengthen(same, runs, directOf, [b, j, a, i, weight]);
    }
  }
  return pairs;
}

/**
 * Words that are a pair through a third row speak for the pairs that they make with each other row:
 * where b is one in "b", "a b c" and "c b", all three pairs of b are better than the one of c.
 */
function strengthen(
  same: readonly (readonly Partners[])[],
  runs: Lengths,
  directOf: ReadonlyMap<number, Int32Array>,
  [a, i, b, j, weight]: [a: number, i: number, b: number, j: number, weight: number],
): void {
  for (let c = 0; c < same.length; c += 1) {
    const k = same[a]?.[c]?.[i] ?? -1;
    if (k < 0 || c === b || same[c]?.[b]?.[k] !== j) continue;
    const direct = directOf.get(Math.min(c, b) * same.length + Math.max(c, b));
    const at = c < b ? k : j;
    if (direct) direct[at] = (direct[at] ?? 0) + Math.min(weight, runs[a]?.[c]?.[i] ?? 0);
  }
}

function weighPair(
  same: readonly (readonly Partners[])[],
  runs: Lengths,
  a: number,
  b: number,
): PairWeights {
  const partners = same[a]?.[b] ?? new Int32Array(0);
  const direct = (runs[a]?.[b] ?? partners).slice();
  const through = new Map<number, number>();
  const width = same[b]?.[a]?.length ?? 0;
  for (let c = 0; c < same.length; c += 1) {
    const [there, back] = [same[a]?.[c], same[c]?.[b]];
    const [runsThere, runsBack] = [runs[a]?.[c], runs[c]?.[b]];
    if (c === b || !there || !back || !runsThere || !runsBack) continue;
    for (let i = 0; i < there.length; i += 1) {
      const k = there[i] ?? -1;
      const j = k < 0 ? -1 : (back[k] ?? -1);
      if (j < 0) continue;
      const weight = Math.min(runsThere[i] ?? 0, runsBack[k] ?? 0);
      if (j === partners[i]) direct[i] = (direct[i] ?? 0) + weight;
      else {
        const place = i * width + j;
        through.set(place, (through.get(place) ?? 0) + weight);
      }
    }
  }
  return { a, b, direct, through, width };
}

/** By word: how many words its run of aligned words has, without a gap in either row. */
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
