import type { Partners } from './alignPair.ts';
import { worth, type Row, type Rows } from './rows.ts';

/** The same words at different places of two rows: `length` of them from these indexes. */
export interface MovedPassage {
  first: number;
  second: number;
  length: number;
}

/** A single word counts as moved only when it jumps over at most this many shared words. */
const furthestSingleWord = 3;

/**
 * Passages that two rows have in common outside their alignment, and out of its order.
 *
 * After Heckel, "A technique for isolating differences between files", Communications of the ACM
 * 21 (1978): a word that stands once in each text marks the place, and the passage grows from it
 * while the neighbours agree; words of grammar mark no place. A single word must besides have
 * nothing in its place on either side, and not have gone far: anything more would call two words
 * that have nothing to do with one another moved.
 *
 * `longestCrumb`: aligned runs of at most so many words may be taken into a moved passage that is
 * longer; they are chance meetings of words that the alignment picked up inside it.
 */
export function findMoves(
  first: Row,
  second: Row,
  partners: Partners,
  alike: Rows['alike'],
  longestCrumb: number,
): MovedPassage[] {
  const meeting = new Meeting(first, second, partners, alike);
  const moves: MovedPassage[] = [];
  for (const [i, word] of first.words.entries()) {
    const marksPlace = first.worth[i] === worth.telling && first.only[word] === i;
    const j = marksPlace ? (second.only[word] ?? -1) : -1;
    if (j < 0 || !meeting.isApart(i, j)) continue;
    const passage = meeting.growOverCrumbs(i, j, longestCrumb) ?? meeting.grow(i, j, 0);
    if (meeting.isMoved(passage)) moves.push(meeting.take(passage));
  }
  return moves;
}

/** A passage must be worth at least so many times as much as the crumbs in it. */
const worthOfCrumbs = 3;

/** Two rows with their alignment, looked at from both sides. */
class Meeting {
  private readonly first: Row;
  private readonly second: Row;
  private readonly partners: Partners;
  private readonly partnersOfSecond: Partners;
  private readonly alike: Rows['alike'];
  private readonly taken = new Set<number>();
  private readonly takenOfSecond = new Set<number>();

  constructor(first: Row, second: Row, partners: Partners, alike: Rows['alike']) {
    this.first = first;
    this.second = second;
    this.partners = partners;
    this.alike = alike;
    this.partnersOfSecond = new Int32Array(second.words.length).fill(-1);
    for (const [i, j] of partners.entries()) if (j >= 0) this.partnersOfSecond[j] = i;
  }

  /** Neither word is aligned or part of a move already. */
  isApart(i: number, j: number): boolean {
    return (
      (this.partners[i] ?? 0) < 0 &&
      (this.partnersOfSecond[j] ?? 0) < 0 &&
      !this.taken.has(i) &&
      !this.takenOfSecond.has(j)
    );
  }

  grow(i: number, j: number, longestCrumb: number): MovedPassage {
    const belongs = (i: number, j: number) => this.belongs(i, j, longestCrumb);
    let [back, ahead] = [0, 1];
    while (belongs(i - back - 1, j - back - 1)) back += 1;
    while (belongs(i + ahead, j + ahead)) ahead += 1;
    return { first: i - back, second: j - back, length: back + ahead };
  }

  /** Undefined when too much of the passage would be crumbs. */
  growOverCrumbs(i: number, j: number, longestCrumb: number): MovedPassage | undefined {
    const passage = this.grow(i, j, longestCrumb);
    let [whole, crumbs] = [0, 0];
    for (let step = 0; step < passage.length; step += 1) {
      const value = this.first.worth[passage.first + step] ?? 0;
      whole += value;
      if (!this.isApart(passage.first + step, passage.second + step)) crumbs += value;
    }
    return crumbs * worthOfCrumbs > whole ? undefined : passage;
  }

  private belongs(i: number, j: number, longestCrumb: number): boolean {
    const [one, other] = [this.first.words[i], this.second.words[j]];
    if (one === undefined || other === undefined || !this.alike(one, other)) return false;
    if (this.taken.has(i) || this.takenOfSecond.has(j)) return false;
    const partner = this.partners[i] ?? -1;
    if (partner === j) return false;
    const back = this.partnersOfSecond[j] ?? -1;
    return this.runLength(i) <= longestCrumb && this.runLength(back) <= longestCrumb;
  }

  /** How many words are aligned without a gap around word i of the first row. */
  private runLength(i: number): number {
    const partner = this.partners[i] ?? -1;
    if (partner < 0) return 0;
    let [start, end] = [i, i + 1];
    while (this.partners[start - 1] === partner - (i - start) - 1) start -= 1;
    while (this.partners[end] === partner + (end - i)) end += 1;
    return end - start;
  }

  isMoved({ first, second, length }: MovedPassage): boolean {
    const jump = Math.abs(
      this.sharedBefore(this.partners, first, length, second) -
        this.sharedBefore(this.partnersOfSecond, second, length, first),
    );
    if (jump === 0) return false;
    return length > 1 || (jump <= furthestSingleWord && this.standsAlone(first, second));
  }

  /** How many shared words stand before one of a passage's two places, crumbs in it left aside. */
  private sharedBefore(partners: Partners, place: number, length: number, other: number): number {
    let count = 0;
    for (let i = 0; i < place; i += 1) {
      const partner = partners[i] ?? -1;
      if (partner >= 0 && (partner < other || partner >= other + length)) count += 1;
    }
    return count;
  }

  /** Whether each row has nothing at the place where the other has the word. */
  private standsAlone(first: number, second: number): boolean {
    return (
      isInserted(this.partners, first, this.second.words.length) &&
      isInserted(this.partnersOfSecond, second, this.first.words.length)
    );
  }

  take(passage: MovedPassage): MovedPassage {
    for (let step = 0; step < passage.length; step += 1) {
      this.taken.add(passage.first + step);
      this.takenOfSecond.add(passage.second + step);
    }
    return passage;
  }
}

/** Whether the shared words around word i stand next to one another in the other row. */
function isInserted(partners: Partners, i: number, otherLength: number): boolean {
  let [before, after] = [i - 1, i + 1];
  while (before >= 0 && (partners[before] ?? -1) < 0) before -= 1;
  while (after < partners.length && (partners[after] ?? -1) < 0) after += 1;
  const from = before < 0 ? -1 : (partners[before] ?? -1);
  const to = after >= partners.length ? otherLength : (partners[after] ?? otherLength);
  return to - from === 1;
}
