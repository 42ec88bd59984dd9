import type { Pairing } from './alignmentTables.ts';
import type { Row } from './rows.ts';

/**
 * Moves, in place, each gap of an alignment that could equally be some words earlier or later to
 * where a sentence, or else a clause, begins or ends: of "I will. I want" beside "I want", "I will."
 * is left out and not "will. I". Among equal positions the gap keeps its own.
 *
 * A gap with the same words inside and at an end is inside: of "very, very sorry" beside
 * "very sorry", one "very" is left out. The second does not start after "very", it starts with it.
 */
export function settleGaps({ first, second, alike }: Pairing, partners: Int32Array): void {
  const inverse = new Int32Array(second.words.length).fill(-1);
  for (const [i, j] of partners.entries()) if (j >= 0) inverse[j] = i;
  const same = (i: number, j: number) => alike(first.words[i] ?? -1, second.words[j] ?? -2);
  settle(partners, inverse, first, second, same);
  settle(inverse, partners, second, first, (j, i) => same(i, j));
}

/** Settles the gaps at which words of one row face none of the other. */
function settle(
  partners: Int32Array,
  inverse: Int32Array,
  { words, bound }: Row,
  { bound: boundOfOther }: Row,
  same: (word: number, other: number) => boolean,
): void {
  const { length } = partners;
  for (let from = 0; from < length; from += 1) {
    if ((partners[from] ?? -1) >= 0) continue;
    let to = from + 1;
    while (to < length && (partners[to] ?? -1) < 0) to += 1;
    const before = from === 0 ? -1 : (partners[from - 1] ?? -1);
    const after = to === length ? inverse.length : (partners[to] ?? -1);
    if (after === before + 1) {
      const shifts = shiftsOf(partners, [from, to, after], same);
      const at = (shift: number) => words.subarray(from + shift, to + shift);
      const isInside = (shift: number) => from + shift > 0 && to + shift < length;
      const inside = shifts.filter(isInside);
      const quality = (shift: number) => {
        if (!isInside(shift) && inside.some((other) => isEqual(at(other), at(shift)))) return -1;
        const before = bound[from + shift] ?? 0;
        return before + (bound[to + shift] ?? 0) + (boundOfOther[after + shift] ?? 0);
      };
      const best = shifts.reduce((one, other) => (quality(other) > quality(one) ? other : one));
      shiftGap(partners, inverse, [from, to, after], best);
    }
    from = to;
  }
}

type Gap = [from: number, to: number, after: number];

/** By how many words a gap could equally be earlier or later: 0 first, then the nearest ones. */
function shiftsOf(
  partners: Int32Array,
  [from, to, after]: Gap,
  same: (word: number, other: number) => boolean,
): number[] {
  const shifts = [0];
  for (let shift = -1; ; shift -= 1) {
    const other = after + shift;
    if (partners[from + shift] !== other || other < 0 || !same(to + shift, other)) break;
    shifts.push(shift);
  }
  for (let shift = 1; ; shift += 1) {
    const other = after + shift - 1;
    if (partners[to + shift - 1] !== other || !same(from + shift - 1, other)) break;
    shifts.push(shift);
  }
  return shifts;
}

function isEqual(one: Int32Array, other: Int32Array): boolean {
  return one.every((word, at) => word === other[at]);
}

function shiftGap(
  partners: Int32Array,
  inverse: Int32Array,
  [from, to, after]: Gap,
  shift: number,
) {
  for (let step = -1; step >= shift; step -= 1) {
    partners[from + step] = -1;
    partners[to + step] = after + step;
    inverse[after + step] = to + step;
  }
  for (let step = 1; step <= shift; step += 1) {
    partners[to + step - 1] = -1;
    partners[from + step - 1] = after + step - 1;
    inverse[after + step - 1] = from + step - 1;
  }
}
