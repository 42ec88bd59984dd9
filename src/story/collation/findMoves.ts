import type { Partners } from './alignPair.ts';
import { beyondChance } from './costs.ts';
import { Meeting, type MovedPassage } from './meeting.ts';
import type { Row, Rows } from './rows.ts';

/**
 * Words that swapped positions with others: the index of each in both rows, in the first's order.
 */
export type MovedWords = [first: number, second: number][];

/**
 * Passages that two rows have in common outside their alignment, and out of its order: the best
 * first, each at most once, as long as a passage tells more than chance would find among the
 * remaining words. So a few words have moved where hardly any differ, and set phrases that two long
 * passages happen to share have not. A single word must also be where the other row has nothing, in
 * both.
 *
 * Passages that are adjacent in both rows, in another order, are one move: in "salt and pepper,
 * pepper and salt", where "pepper" stays, "salt and" has become "and salt".
 *
 * `takesCrumbs`: the alignment may by chance have picked words out of a passage that moved; if they
 * are worth less than half of it, the passage takes them back.
 */
export function findMoves(
  first: Row,
  second: Row,
  partners: Partners,
  alike: Rows['alike'],
  takesCrumbs: boolean,
): MovedWords[] {
  if (!partners.some((j) => j >= 0)) return [];
  const meeting = new Meeting(first, second, partners, alike, takesCrumbs);
  const passages: MovedPassage[] = [];
  for (let found = -1; found !== passages.length;) {
    found = passages.length;
    for (const passage of meeting.candidates(leastWorth(meeting)).toSorted(byWorth)) {
      if (!meeting.isFree(passage)) continue;
      meeting.take(passage);
      passages.push(passage);
    }
  }
  return joinNeighbours(passages);
}

/** What a passage must be worth, among the words that are not accounted for. */
function leastWorth(meeting: Meeting): (isGrammar: boolean) => number {
  const doublings = Math.log2(Math.max(1, meeting.places()));
  return (isGrammar) => doublings * (isGrammar ? beyondChance.meeting : beyondChance.moved);
}

/** The most valuable ones, and among equals the first. */
function byWorth(one: MovedPassage, other: MovedPassage): number {
  return other.worth - one.worth || one.first - other.first || one.second - other.second;
}

function joinNeighbours(passages: readonly MovedPassage[]): MovedWords[] {
  const moves: MovedPassage[][] = [];
  for (const passage of passages.toSorted((one, other) => one.first - other.first)) {
    const before = moves.at(-1)?.at(-1);
    const follows =
      before &&
      passage.first === before.first + before.length &&
      before.second === passage.second + passage.length;
    if (follows) moves.at(-1)?.push(passage);
    else moves.push([passage]);
  }
  return moves.map((move) =>
    move.flatMap(({ first, second, length }) =>
      Array.from({ length }, (_, step): [number, number] => [first + step, second + step]),
    ),
  );
}
