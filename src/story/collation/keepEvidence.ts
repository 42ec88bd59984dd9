import type { Pairing } from './alignmentTables.ts';
import { beyondChance, earned, timesChance, longestRewording } from './costs.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { Row } from './rows.ts';
import { runsOf, type AlignedRun } from './runsOf.ts';

/**
 * Discards, in place, what may be chance in an alignment: keeps the chain of runs that is worth
 * most, minus the cost of stepping from one to the next, and keeps that only if it is worth more
 * than chance would find in two rows of this length (after Karlin and Altschul, PNAS 87 (1990): the
 * best chance score grows with the logarithm of the product of the lengths).
 *
 * Where the article itself interrupts the quotation, any step is equally good. Two rows match,
 * however short, if at least half of one occurs in the other.
 *
 * `chanceScore`: the score of the best chain with the second row reversed, which shares all words
 * with the first but no text: what chance gives in these words (the reversed sequences of Karplus,
 * Barrett and Hughey, Bioinformatics 14 (1998)). Only computed where it matters.
 */
export function keepEvidence(
  pairing: Pairing,
  partners: Int32Array,
  chanceScore: () => number,
): void {
  const shared = partners.reduce((count, j) => count + Number(j >= 0), 0);
  const chain = chainOf(pairing, partners);
  partners.fill(-1);
  if (!isMostOf(pairing, shared) && !isBeyondChance(chain, pairing, chanceScore)) return;
  for (const { first, second, length } of chain.runs) {
    for (let step = 0; step < length; step += 1) partners[first + step] = second + step;
  }
}

/** The chain of an alignment that is worth most. */
export function chainOf({ first, second }: Pairing, partners: Int32Array): Chain {
  const runs = runsOf(partners, evidenceOf(first, second));
  const [opened, openedInSecond] = [countOpen(first), countOpen(second)];
  return bestChain(runs, (early, late) =>
    isOpenBetween(opened, early.first + early.length, late.first) ||
    isOpenBetween(openedInSecond, early.second + early.length, late.second)
      ? 0
      : stepCost(early, late),
  );
}

interface Chain {
  runs: AlignedRun[];
  score: number;
}

function bestChain(
  runs: readonly AlignedRun[],
  cost: (early: AlignedRun, late: AlignedRun) => number,
): Chain {
  const scores: number[] = [];
  const before: number[] = [];
  /** By run: the best score of it and all before it; no step from there can give more. */
  const most: number[] = [];
  let best = -1;
  for (const [at, run] of runs.entries()) {
    let [score, from] = [0, -1];
    for (let earlier = at - 1; (most[earlier] ?? 0) > score; earlier -= 1) {
      const early = runs[earlier];
      if (!early) break;
      const through = (scores[earlier] ?? 0) - cost(early, run);
      if (through > score) [score, from] = [through, earlier];
    }
    scores[at] = score + run.worth;
    before[at] = from;
    most[at] = Math.max(most[at - 1] ?? 0, score + run.worth);
    if (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  }
  const chain: AlignedRun[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) {
    const run = runs[at];
    if (run) chain.unshift(run);
  }
  return { runs: chain, score: scores[best] ?? 0 };
}

/** Words between two runs: as many on both sides are exchanged, the rest are left out. */
function stepCost(early: AlignedRun, late: AlignedRun): number {
  return placesCost(
    late.first - early.first - early.length,
    late.second - early.second - early.length,
  );
}

/** What chance finds this many words away from aligned words, in each row. */
function placesCost(words: number, otherWords: number): number {
  const less = Math.min(words, otherWords);
  const more = Math.abs(words - otherWords);
  return beyondChance.neighbour * (Math.log2(1 + less) + Math.log2(1 + more));
}

/**
 * By position: how many positions before it are open. Long rows have millions of steps to evaluate.
 */
function countOpen({ open }: Row): Int32Array {
  const counts = new Int32Array(open.length + 1);
  for (const [place, isOpen] of open.entries()) counts[place + 1] = (counts[place] ?? 0) + isOpen;
  return counts;
}

/** Whether one of the places from the first to the last is open; `counts` are of countOpen. */
function isOpenBetween(counts: Int32Array, first: number, last: number): boolean {
  return (counts[last + 1] ?? 0) > (counts[first] ?? 0);
}

/**
 * Whether so many words are at least half of the shorter row, or, in two short rows, at least three
 * quarters of the longer one are also in the other, in any order: “Anna met Bella before Clara”,
 * “Bella met Clara before Anna”.
 */
function isMostOf({ first, second }: Pairing, shared: number): boolean {
  const [length, otherLength] = [first.words.length, second.words.length];
  if (shared * 2 >= Math.min(length, otherLength)) return true;
  const longest = Math.max(length, otherLength);
  return shared > 0 && longest <= longestRewording && countCommon(first, second) * 4 >= longest * 3;
}

/** How many words two rows have in common, each as often as it is in both. */
function countCommon(first: Row, second: Row): number {
  const left = new Map<number, number>();
  for (const word of first.words) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of second.words) {
    const more = left.get(word) ?? 0;
    if (more > 0) count += 1;
    left.set(word, more - 1);
  }
  return count;
}

function isBeyondChance(
  { runs, score }: Chain,
  { first, second }: Pairing,
  chanceScore: () => number,
): boolean {
  const [length, otherLength] = [first.words.length, second.words.length];
  const [start, end] = [runs[0], runs.at(-1)];
  if (!start || !end) return false;
  const atStarts = start.first === 0 && start.second === 0;
  const atEnds = end.first + end.length === length && end.second + end.length === otherLength;
  const places = atStarts || atEnds ? Math.min(length, otherLength) : length * otherLength;
  const least = beyondChance.meeting * Math.log2(places);
  if (runs.some(({ worth }) => worth >= least)) return true;
  // Words that each tell little: one of them is shared whichever way the row is turned.
  return score >= least && score >= timesChance * (chanceScore() - earned.telling);
}
