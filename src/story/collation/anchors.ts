import type { Row } from './rows.ts';

/** The same words in two rows, consecutive from these indices. */
export type Anchor = [first: number, second: number];

/** How many words form an anchor, tried in this order; longer rows give chance more tries. */
const lengths = [6, 3, 1];

/**
 * Words that two long rows share, that occur once in each and in the same order: the rows can be cut
 * there. Empty when there are none.
 *
 * As in Bram Cohen's patience diff, with consecutive words as in Delcher et al., "Alignment of whole
 * genomes" (MUMmer), Nucleic Acids Research 27 (1999).
 */
export function anchorsBetween(first: Row, second: Row): Anchor[] {
  for (const length of lengths) {
    const places = onlyPlaces(second.words, length);
    const pairs: Anchor[] = [];
    for (const [gram, i] of onlyPlaces(first.words, length)) {
      const j = places.get(gram) ?? -1;
      if (i >= 0 && j >= 0) pairs.push([i, j]);
    }
    const chain = longestChain(pairs);
    if (chain.length > 0) return chain;
  }
  return [];
}

type Places = ReadonlyMap<string, number>;

/** By a row's words and a number of them, since each row is aligned with all others. */
const known = new WeakMap<Int32Array, Map<number, Places>>();

function onlyPlaces(words: Int32Array, length: number): Places {
  const ofRow = known.get(words) ?? new Map<number, Places>();
  known.set(words, ofRow);
  const places = ofRow.get(length) ?? findOnlyPlaces(words, length);
  ofRow.set(length, places);
  return places;
}

/** By run of this many words: where it starts, or -1 when it occurs more than once. */
function findOnlyPlaces(words: Int32Array, length: number): Places {
  const places = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const gram = words.subarray(at, at + length).join();
    places.set(gram, places.has(gram) ? -1 : at);
  }
  return places;
}

/** The longest chain that ascends in both rows (Fredman, Discrete Mathematics 11 (1975)). */
function longestChain(pairs: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const chain: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.toReversed();
}
