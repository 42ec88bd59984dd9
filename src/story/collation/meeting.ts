import type { Partners } from './alignPair.ts';
import { earned, worthOfCrumbs } from './costs.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { Row, Rows } from './rows.ts';
import { runsOf, type AlignedRun } from './runsOf.ts';

/** The same words at different positions in two rows: `length` of them from these indices. */
export interface MovedPassage {
  first: number;
  second: number;
  length: number;
  worth: number;
  /** Whether all its words are grammar. */
  isGrammar: boolean;
}

/** Two rows with their alignment, and which of their words have been found to have moved. */
export class Meeting {
  private readonly first: Row;
  private readonly second: Row;
  private readonly partners: Partners;
  private readonly partnersOfSecond: Partners;
  private readonly alike: Rows['alike'];
  private readonly taken: Uint8Array;
  private readonly takenOfSecond: Uint8Array;
  /** By word of the first row: the evidence in the second having it too. */
  private readonly evidence: Int32Array;
  /** By word of the first row: the aligned run to which it belongs. */
  private readonly runs: (AlignedRun | undefined)[] = [];
  private readonly takesCrumbs: boolean;

  constructor(
    first: Row,
    second: Row,
    partners: Partners,
    alike: Rows['alike'],
    takesCrumbs: boolean,
  ) {
    this.takesCrumbs = takesCrumbs;
    this.first = first;
    this.second = second;
    this.partners = partners;
    this.alike = alike;
    this.partnersOfSecond = new Int32Array(second.words.length).fill(-1);
    for (const [i, j] of partners.entries()) if (j >= 0) this.partnersOfSecond[j] = i;
    this.evidence = evidenceOf(first, second);
    this.taken = new Uint8Array(first.words.length);
    this.takenOfSecond = new Uint8Array(second.words.length);
    for (const run of runsOf(partners, this.evidence)) {
      for (let step = 0; step < run.length; step += 1) this.runs[run.first + step] = run;
    }
  }

  /** At how many pairs of positions chance could find a word: those that are not accounted for. */
  places(): number {
    return (
      countApart(this.partners, this.taken) * countApart(this.partnersOfSecond, this.takenOfSecond)
    );
  }

  /** Moved passages, each as long as possible, that are worth what they must be. */
  candidates(leastWorth: (isGrammar: boolean) => number): MovedPassage[] {
    const needsTelling = leastWorth(false) > earned.telling;
    const places = new Map<number, number[]>();
    for (const [j, word] of this.second.words.entries()) {
      if (!this.isApartInSecond(j)) continue;
      const known = places.get(word);
      if (known) known.push(j);
      else places.set(word, [j]);
    }
    const seen = new Set<number>();
    const found: MovedPassage[] = [];
    for (const [i, word] of this.first.words.entries()) {
      if (!this.isApart(i)) continue;
      if (needsTelling && this.first.worth[i] !== earned.telling) continue;
      for (const j of this.alikeIn(places, word)) {
        const passage = this.passageAround(i, j);
        const name = passage ? passage.first * this.second.words.length + passage.second : -1;
        if (!passage || seen.has(name)) continue;
        if (passage.worth < leastWorth(passage.isGrammar)) continue;
        seen.add(name);
        found.push(passage);
      }
    }
    return found;
  }

  /** Whether no word of a passage has been exchanged for another. */
  isFree({ first, second, length }: MovedPassage): boolean {
    for (let step = 0; step < length; step += 1) {
      if (this.taken[first + step] === 1 || this.takenOfSecond[second + step] === 1) return false;
    }
    return true;
  }

  take({ first, second, length }: MovedPassage): void {
    this.taken.fill(1, first, first + length);
    this.takenOfSecond.fill(1, second, second + length);
  }

  private isApart(i: number): boolean {
    return (this.partners[i] ?? 0) < 0 && this.taken[i] === 0;
  }

  private isApartInSecond(j: number): boolean {
    return (this.partnersOfSecond[j] ?? 0) < 0 && this.takenOfSecond[j] === 0;
  }

  private alikeIn(places: ReadonlyMap<number, number[]>, word: number): readonly number[] {
    const same = places.get(word) ?? [];
    if (!this.first.hasMask && !this.second.hasMask) return same;
    const masked = [...places].filter(([other]) => other !== word && this.alike(word, other));
    return [...same, ...masked.flatMap(([, at]) => at)];
  }

  private passageAround(i: number, j: number): MovedPassage | undefined {
    const over = this.grow(i, j, this.takesCrumbs);
    const passage =
      this.crumbsIn(over) * worthOfCrumbs > over.worth ? this.grow(i, j, false) : over;
    return this.isMoved(passage) ? passage : undefined;
  }

  /** `overCrumbs`: also across words that are aligned, with others. */
  private grow(i: number, j: number, overCrumbs: boolean): MovedPassage {
    const belongs = (i: number, j: number) => {
      const [one, other] = [this.first.words[i], this.second.words[j]];
      if (one === undefined || other === undefined || !this.alike(one, other)) return false;
      if (this.taken[i] === 1 || this.takenOfSecond[j] === 1) return false;
      if (overCrumbs) return this.partners[i] !== j;
      return this.isApart(i) && this.isApartInSecond(j);
    };
    let [back, ahead] = [0, 1];
    while (belongs(i - back - 1, j - back - 1)) back += 1;
    while (belongs(i + ahead, j + ahead)) ahead += 1;
    const [first, length] = [i - back, back + ahead];
    const worth = this.evidence.subarray(first, first + length).reduce((sum, one) => sum + one, 0);
    const worths = this.first.worth.subarray(first, first + length);
    const isGrammar = worths.every((one) => one === earned.grammar);
    return { first, second: j - back, length, worth, isGrammar };
  }

  /** What all aligned runs are worth that a passage would break. */
  private crumbsIn({ first, second, length }: MovedPassage): number {
    const runs = new Set<AlignedRun>();
    for (let step = 0; step < length; step += 1) {
      for (const word of [first + step, this.partnersOfSecond[second + step] ?? -1]) {
        const run = this.runs[word];
        if (run) runs.add(run);
      }
    }
    return [...runs].reduce((sum, { worth }) => sum + worth, 0);
  }

  /**
   * Out of the order of the words aligned around it; for a single word, with nothing in its place.
   */
  private isMoved({ first, second, length }: MovedPassage): boolean {
    let [before, after] = [first - 1, first + length];
    while (before >= 0 && (this.partners[before] ?? -1) < 0) before -= 1;
    while (after < this.partners.length && (this.partners[after] ?? -1) < 0) after += 1;
    const jumps =
      (this.partners[before] ?? -1) >= second + length ||
      (this.partners[after] ?? Infinity) < second;
    return jumps && (length > 1 || this.standsAlone(first, second));
  }

  /**
   * Whether what each row has instead, where the other has the word, has moved too: nothing, or a
   * single word to which the same applies, as in "Anna met Bella, Bella met Anna".
   */
  private standsAlone(first: number, second: number): boolean {
    const here = placeOf(this.partners, first, this.second.words.length);
    const there = placeOf(this.partnersOfSecond, second, this.first.words.length);
    const instead = rest(here.instead, this.takenOfSecond);
    const insteadThere = rest(there.instead, this.taken);
    if (instead.length === 0 && insteadThere.length === 0) return true;
    const [word, ...more] = instead;
    const [wordThere, ...moreThere] = insteadThere;
    if (word === undefined || wordThere === undefined) return false;
    if (more.length + moreThere.length > 0) return false;
    if (rest(here.own, this.taken).length + rest(there.own, this.takenOfSecond).length > 2)
      return false;
    return this.alike(this.first.words[wordThere] ?? -1, this.second.words[word] ?? -2);
  }
}

function countApart(partners: Partners, taken: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < partners.length; at += 1) {
    if ((partners[at] ?? 0) < 0 && taken[at] === 0) count += 1;
  }
  return count;
}

/** What is between the shared words around word i: in its own row, and in the other. */
function placeOf(partners: Partners, i: number, otherLength: number) {
  let [before, after] = [i - 1, i + 1];
  while (before >= 0 && (partners[before] ?? -1) < 0) before -= 1;
  while (after < partners.length && (partners[after] ?? -1) < 0) after += 1;
  const from = before < 0 ? -1 : (partners[before] ?? -1);
  const to = after >= partners.length ? otherLength : (partners[after] ?? otherLength);
  return { own: [before + 1, after], instead: [from + 1, to] } satisfies Record<string, Range>;
}

type Range = [from: number, to: number];

/** The words of a range that have not been found to have moved. */
function rest([from, to]: Range, taken: Uint8Array): number[] {
  const words: number[] = [];
  for (let word = from; word < to; word += 1) if (taken[word] !== 1) words.push(word);
  return words;
}
