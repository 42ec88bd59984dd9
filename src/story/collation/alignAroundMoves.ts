import type { AlignmentTables } from './alignmentTables.ts';
import { alignPair, type Partners } from './alignPair.ts';
import { findMoves, type MovedWords } from './findMoves.ts';
import { pairOtherWords, type OtherWords } from './pairOtherWords.ts';
import type { Row, Rows } from './rows.ts';

/**
 * Aligns two rows. Where the alignment has picked some words of passages that moved, aligns once
 * more without those, with the other words that are in the same position in both.
 */
export function alignAroundMoves(
  first: Row,
  second: Row,
  alike: Rows['alike'],
  tables: AlignmentTables,
): { partners: Partners; otherWords: OtherWords[] } {
  const direct = alignPair(first, second, alike, tables);
  const moves = findMoves(first, second, direct, alike, true);
  const isBroken = moves.some((move) => move.some(([i]) => (direct[i] ?? -1) >= 0));
  const isBrokenInSecond = moves.some((move) => move.some(([, j]) => direct.includes(j)));
  const partners =
    isBroken || isBrokenInSecond
      ? alignPair(without(first, moves, 0), without(second, moves, 1), alike, tables)
      : direct;
  const moved = partners === direct ? moves : findMoves(first, second, partners, alike, false);
  return { partners, otherWords: pairOtherWords(first, second, partners, moved) };
}

/** The row with moved words replaced by words that match no other. */
function without(row: Row, moves: readonly MovedWords[], side: 0 | 1): Row {
  const words = row.words.slice();
  for (const move of moves) for (const pair of move) words[pair[side]] = -1 - side;
  return { ...row, words };
}
