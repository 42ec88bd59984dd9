import type { Partners } from './alignPair.ts';
import type { MovedWords } from './findMoves.ts';
import type { Row } from './rows.ts';

/** A moved passage by where it starts and ends in both rows; ends are exclusive. */
interface Passage {
  pairs: MovedWords;
  first: [from: number, to: number];
  second: [from: number, to: number];
  worth: number;
}

/**
 * Where two passages changed places around words that stayed, and those are worth no more than
 * either ("and" in "salt and pepper, pepper and salt"), the greater passage stays instead, in
 * place: then one passage has moved and not two.
 */
export function turnSwaps(first: Row, partners: Partners, moves: readonly MovedWords[]): void {
  const passages = moves.flatMap((pairs) => passageOf(pairs, first) ?? []);
  for (const left of passages) {
    for (const right of passages) {
      const [from, to] = [left.first[1], right.first[0]];
      const between = right.second[1];
      const length = to - from;
      if (length <= 0 || left.second[0] - between !== length) continue;
      const isShared = partners.subarray(from, to).every((j, step) => j === between + step);
      const worth = first.worth.subarray(from, to).reduce((sum, one) => sum + one, 0);
      if (!isShared || worth > Math.min(left.worth, right.worth)) continue;
      partners.fill(-1, from, to);
      for (const [i, j] of (right.worth > left.worth ? right : left).pairs) partners[i] = j;
    }
  }
}

/** Undefined when its words are not in one order. */
function passageOf(pairs: MovedWords, { worth }: Row): Passage | undefined {
  const [i, j] = pairs[0] ?? [0, 0];
  if (!pairs.every(([first, second], step) => first === i + step && second === j + step)) {
    return undefined;
  }
  const { length } = pairs;
  return {
    pairs,
    first: [i, i + length],
    second: [j, j + length],
    worth: worth.subarray(i, i + length).reduce((sum, one) => sum + one, 0),
  };
}
