import type { Partners } from './alignPair.ts';
import type { MovedWords } from './findMoves.ts';
import type { Row } from './rows.ts';

/** Two words that are not the same and are at the same position in two rows. */
export type OtherWords = [first: number, second: number];

/**
 * Pairs words between the same shared words: one by one from the preceding shared word, and the rest
 * from the following one. Nothing is paired across a place where an article interrupts the
 * quotation, nor where no shared word anchors it: there nobody knows that the words stand for one
 * another.
 */
export function pairOtherWords(
  first: Row,
  second: Row,
  partners: Partners,
  moves: readonly MovedWords[],
): OtherWords[] {
  const moved = [0, 1].map(
    (side) => new Set(moves.flatMap((move) => move.map((pair) => pair[side]))),
  );
  const pairs: OtherWords[] = [];
  let [left, right] = [-1, -1];
  for (let i = 0; i <= first.words.length; i += 1) {
    const j = i === first.words.length ? second.words.length : (partners[i] ?? -1);
    if (j < 0) continue;
    const here = stretch(left + 1, i, moved[0]);
    const there = stretch(right + 1, j, moved[1]);
    const paired = pairForward(first, second, here, there, pairs);
    pairBackward(first, second, here.slice(paired), there.slice(paired), pairs);
    [left, right] = [i, j];
  }
  return pairs;
}

/** Word indices from `start` up to but excluding `end`, without those that moved. */
function stretch(
  start: number,
  end: number,
  moved: ReadonlySet<number | undefined> = new Set(),
): number[] {
  const words: number[] = [];
  for (let i = start; i < end; i += 1) if (!moved.has(i)) words.push(i);
  return words;
}

/** How many were paired. */
function pairForward(
  first: Row,
  second: Row,
  here: readonly number[],
  there: readonly number[],
  pairs: OtherWords[],
): number {
  for (const [count, i] of here.entries()) {
    const j = there[count];
    if (j === undefined || first.open[i] === 1 || second.open[j] === 1) return count;
    pairs.push([i, j]);
  }
  return here.length;
}

function pairBackward(
  first: Row,
  second: Row,
  here: readonly number[],
  there: readonly number[],
  pairs: OtherWords[],
): void {
  for (let count = 1; count <= Math.min(here.length, there.length); count += 1) {
    const [i, j] = [here.at(-count) ?? 0, there.at(-count) ?? 0];
    if (first.open[i + 1] === 1 || second.open[j + 1] === 1) return;
    pairs.push([i, j]);
  }
}
