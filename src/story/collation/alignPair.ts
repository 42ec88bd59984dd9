import {
  fillTables,
  gapCost,
  pairScore,
  type AlignmentTables,
  type Barred,
  type Pairing,
} from './alignmentTables.ts';
import { rewordedEnds } from './rewordedEnds.ts';
import type { Row, Rows } from './rows.ts';
import { trimCrumbs } from './trimCrumbs.ts';

/** By word of a row: the index of the other row's word, or -1. */
export type Partners = Int32Array;

/** Unrelated sentences of one speaker's statements reach about this score. */
const evidence = 250;

/**
 * Aligns two rows: the words that are one word, in order.
 *
 * Global alignment with affine gaps (Needleman and Wunsch, J. Mol. Biol. 48 (1970); Gotoh, J. Mol.
 * Biol. 162 (1982)), where a gap costs nothing at the ends of a row and where the article itself
 * interrupts the quotation. So a headline of two words finds its place within a long version, at
 * the place where they stand together; where two places are as good, at the first. Words that
 * differ cost a little: two versions that share nothing but scattered grammar are not aligned.
 *
 * `tables` is room to work in, for rows at least as long.
 */
export function alignPair(
  first: Row,
  second: Row,
  alike: Rows['alike'],
  tables: AlignmentTables,
  barred?: Barred,
): Partners {
  const pairing = { first, second, alike, barred };
  const score = fillTables(tables, pairing);
  const partners = trace(tables, pairing);
  if (!isEvidence(first, second, partners, score)) return partners.fill(-1);
  trimCrumbs(first, second, partners);
  for (const { from, fromOther, closed } of rewordedEnds(pairing, partners)) {
    fillTables(tables, closed);
    for (const [step, partner] of trace(tables, closed).entries()) {
      if (partner >= 0) partners[from + step] = fromOther + partner;
    }
  }
  return partners;
}

type State = 'free' | 'skipFirst' | 'skipSecond';
const initial: State = 'free';

/** Follows the best scores from the start, aligned words before gaps: the first of equal places. */
function trace(tables: AlignmentTables, pairing: Pairing): Partners {
  const { first, second } = pairing;
  const [length, otherLength] = [first.words.length, second.words.length];
  const at = (state: State, i: number, j: number) => tables[state][i * tables.width + j] ?? 0;
  const partners = new Int32Array(length).fill(-1);
  let [i, j] = [0, 0];
  let state = initial;
  while (i < length || j < otherLength) {
    const here: number = at(state, i, j);
    if (here === at('free', i, j)) state = 'free';
    if (state === 'free' && i < length && j < otherLength) {
      const score = pairScore(pairing, i, j);
      if (at('free', i + 1, j + 1) + score === here) {
        if (score > 0) partners[i] = j;
        i += 1;
        j += 1;
        continue;
      }
    }
    const cost: number = gapCost(second.open[j] ?? 0, state !== 'free');
    const skips: boolean = i < length && at('skipFirst', i + 1, j) + cost === here;
    state = skips && state !== 'skipSecond' ? 'skipFirst' : 'skipSecond';
    if (state === 'skipFirst') i += 1;
    else j += 1;
  }
  return partners;
}

/**
 * Two versions meet when what they share outweighs what they do not by more than chance would, or
 * is at least half of the shorter one. Else they are two pieces of the statement that do not
 * overlap, and a few words of grammar in both are no place where they meet.
 */
function isEvidence(first: Row, second: Row, partners: Partners, score: number): boolean {
  const shared = partners.reduce((count, j) => count + Number(j >= 0), 0);
  const shorter = Math.min(first.words.length, second.words.length);
  return score >= evidence || shared * 2 >= shorter;
}
