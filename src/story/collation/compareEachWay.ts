import type { Collation } from './collation.ts';
import { comparePair } from './comparePair.ts';
import type { Absence, Comparison, Relation } from './comparison.ts';
import { compareSigns, type SignDifference } from './compareSigns.ts';
import { indexTable } from './indexTable.ts';
import type { ReadVersion } from './readVersion.ts';

/** How a version compares with another one, seen from the first. */
export interface OneSidedComparison {
  /** The other version. */
  version: number;
  /** By word of this version: how it differs, or null where the other has the same. */
  relations: (Relation | null)[];
  absences: Absence[];
  /** `first` is the first version’s word, `second` the other's. */
  signs: SignDifference[];
  /** The first version’s words that are the same in both, however spelled. */
  shared: ReadonlySet<number>;
}

/** By version of `among`: how it compares with each other one of them, in ascending order. */
export function compareEachWay(
  { columns, moves }: Collation,
  read: readonly ReadVersion[],
  among: readonly number[],
): Map<number, OneSidedComparison[]> {
  const order = [...new Set(among)].toSorted((one, other) => one - other);
  const table = indexTable(columns, moves, read);
  const comparisons = new Map<number, OneSidedComparison[]>(order.map((version) => [version, []]));
  for (const a of order) {
    for (const b of order) {
      const [one, other] = [read[a], read[b]];
      if (b <= a || !one || !other) continue;
      const comparison = comparePair(table, a, b);
      const signs = compareSigns(one, other, comparison.shared);
      comparisons.get(a)?.push(fromFirst(b, comparison, signs));
      comparisons.get(b)?.push(fromSecond(a, comparison, signs));
    }
  }
  for (const seen of comparisons.values()) seen.sort((one, other) => one.version - other.version);
  return comparisons;
}

function fromFirst(
  version: number,
  { first, shared }: Comparison,
  signs: SignDifference[],
): OneSidedComparison {
  return {
    version,
    relations: first.words,
    absences: first.absences,
    signs,
    shared: new Set(shared.map(([word]) => word)),
  };
}

function fromSecond(
  version: number,
  { second, shared }: Comparison,
  signs: readonly SignDifference[],
): OneSidedComparison {
  return {
    version,
    relations: second.words,
    absences: second.absences,
    signs: signs.map((sign) => ({ ...sign, first: sign.second, second: sign.first })),
    shared: new Set(shared.map(([, word]) => word)),
  };
}
