import { fillTables, mostCells, type AlignmentTables, type Pairing } from './alignmentTables.ts';
import { anchorsBetween, type Anchor } from './anchors.ts';
import { chainOf, keepEvidence } from './keepEvidence.ts';
import { rewordedEnds } from './rewordedEnds.ts';
import { sliceRow, turnRow, type Row, type Rows } from './rows.ts';
import { settleGaps } from './settleGaps.ts';
import { traceTables } from './traceTables.ts';

/** By word of a row: the index of the other row's word, or -1. */
export type Partners = Int32Array;

/**
 * Aligns two rows: which words are the same, in order.
 *
 * Global alignment with affine gaps (Needleman and Wunsch, J. Mol. Biol. 48 (1970); Gotoh, J. Mol.
 * Biol. 162 (1982)), where a gap costs nothing at the ends of a row and where the article itself
 * interrupts the quotation. So a headline of two words finds its position within a long version,
 * where they occur together; if two positions are equally good, the first one. The result is kept
 * where it is more than chance (keepEvidence.ts).
 *
 * `tables` is working memory.
 */
export function alignPair(
  first: Row,
  second: Row,
  alike: Rows['alike'],
  tables: AlignmentTables,
): Partners {
  const pairing = { first, second, alike };
  const partners = alignWhole(pairing, tables);
  keepEvidence(pairing, partners, () => {
    const turned = { ...pairing, second: turnRow(second) };
    return chainOf(turned, alignWhole(turned, tables)).score;
  });
  for (const { from, fromOther, closed } of rewordedEnds(pairing, partners)) {
    fillTables(tables, closed);
    for (const [step, partner] of traceTables(tables, closed).entries()) {
      if (partner >= 0) partners[from + step] = fromOther + partner;
    }
  }
  settleGaps(pairing, partners);
  return partners;
}

function alignWhole(pairing: Pairing, tables: AlignmentTables): Partners {
  const partners = new Int32Array(pairing.first.words.length).fill(-1);
  alignRange(pairing, [0, 0], partners, tables);
  return partners;
}

/**
 * Aligns a range of two rows that starts at a position in each. Rows too long for one table are cut
 * at anchors, so that the memory needed does not grow with the product of their lengths; those
 * without a common anchor are cut in the middle.
 */
function alignRange(
  pairing: Pairing,
  [from, fromOther]: Anchor,
  partners: Partners,
  tables: AlignmentTables,
): void {
  const { first, second, alike } = pairing;
  const [length, otherLength] = [first.words.length, second.words.length];
  if (length === 0 || otherLength === 0) return;
  if ((length + 1) * (otherLength + 1) <= mostCells) {
    fillTables(tables, pairing);
    for (const [step, partner] of traceTables(tables, pairing).entries()) {
      if (partner >= 0) partners[from + step] = fromOther + partner;
    }
    return;
  }
  const anchors = anchorsBetween(first, second);
  for (const [i, j] of anchors) partners[from + i] = fromOther + j;
  const middle: Anchor = [length >> 1, otherLength >> 1];
  const cuts = anchors.length > 0 ? anchors : [middle];
  const ends: Anchor[] = [...cuts, [length, otherLength]];
  // An anchor's word is aligned; what is cut in the middle begins the second half.
  const skipped = anchors.length > 0 ? 1 : 0;
  let [start, otherStart] = [0, 0];
  for (const [end, otherEnd] of ends) {
    const range = {
      first: sliceRow(first, start, end),
      second: sliceRow(second, otherStart, otherEnd),
      alike,
    };
    alignRange(range, [from + start, fromOther + otherStart], partners, tables);
    [start, otherStart] = [end + skipped, otherEnd + skipped];
  }
}
