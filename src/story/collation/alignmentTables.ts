import { costs } from './costs.ts';
import type { Row, Rows } from './rows.ts';

/** Two rows to align, and which words are the same. */
export interface Pairing {
  first: Row;
  second: Row;
  alike: Rows['alike'];
}

/** Less than any score; not -Infinity, which is no integer. */
const never = -1_000_000_000;

/**
 * Best scores for what follows word i of the first row and word j of the second, at
 * `i * width + j`: in no gap, while leaving out words of the first row, and of the second.
 */
export interface AlignmentTables {
  width: number;
  free: Int32Array;
  skipFirst: Int32Array;
  skipSecond: Int32Array;
}

/** The most pairs of words that are aligned in one table; longer rows are cut (alignPair.ts). */
export const mostCells = 2 ** 18;

/**
 * Memory for any two rows with this many pairs of positions, refilled for each pair: the tables of
 * twenty long versions would be a lot to discard.
 */
export function makeTables(cells: number): AlignmentTables {
  const [free, skipFirst, skipSecond] = [0, 1, 2].map(() => new Int32Array(cells));
  if (!free || !skipFirst || !skipSecond) throw new Error('three tables were made');
  return { width: 0, free, skipFirst, skipSecond };
}

/** Fills the tables from the ends to the start, and returns the best score. */
export function fillTables(tables: AlignmentTables, pairing: Pairing): number {
  const { first, second } = pairing;
  const rows = first.words.length;
  const columns = second.words.length;
  tables.width = columns + 1;
  const scores = new Int32Array(columns + 1);
  const skips = Int32Array.from(second.open, (isOpen) => gapCost(isOpen, false));
  const skipsMore = Int32Array.from(second.open, (isOpen) => gapCost(isOpen, true));
  for (let i = rows; i >= 0; i -= 1) {
    if (i < rows) scoreLine(pairing, i, scores);
    fillLine(tables, i, i === rows ? null : scores, skips, skipsMore, first.open[i] ?? 0);
  }
  return tables.free[0] ?? 0;
}

/** The cost of leaving out a word at a position; nothing where something may be missing. */
export function gapCost(isOpen: number, isMore: boolean): number {
  if (isOpen === 1) return 0;
  return isMore ? costs.more : costs.open;
}

/** The gain or cost of setting a word of each row side by side. */
export function pairScore({ first, second, alike }: Pairing, i: number, j: number): number {
  const isAlike = alike(first.words[i] ?? -1, second.words[j] ?? -2);
  return isAlike ? (first.worth[i] ?? 0) : costs.mismatch;
}

function scoreLine({ first, second, alike }: Pairing, i: number, scores: Int32Array): void {
  const { words } = second;
  const word = first.words[i] ?? -1;
  const earns = first.worth[i] ?? 0;
  for (let j = 0; j < words.length; j += 1) {
    scores[j] = alike(word, words[j] ?? -2) ? earns : costs.mismatch;
  }
}

/**
 * One line of the tables. `scores`: of word i with each word of the second row, or null after the
 * last word. `skips`: the cost of leaving out word i before each word of the second row.
 */
function fillLine(
  { width, free, skipFirst, skipSecond }: AlignmentTables,
  i: number,
  scores: Int32Array | null,
  skips: Int32Array,
  skipsMore: Int32Array,
  isOpen: number,
): void {
  const line = i * width;
  const [open, more] = [gapCost(isOpen, false), gapCost(isOpen, true)];
  let nextFree = 0;
  let nextSkip = 0;
  for (let j = width - 1; j >= 0; j -= 1) {
    const isLast = j === width - 1;
    let best = isLast ? (scores ? never : 0) : nextSkip + open;
    let skipping = never;
    if (scores) {
      const below = skipFirst[line + width + j] ?? 0;
      best = Math.max(best, below + (skips[j] ?? 0));
      skipping = below + (skipsMore[j] ?? 0);
      if (!isLast) best = Math.max(best, nextFree + (scores[j] ?? 0));
      nextFree = free[line + width + j] ?? 0;
    }
    free[line + j] = best;
    skipFirst[line + j] = Math.max(best, skipping);
    nextSkip = isLast ? best : Math.max(best, nextSkip + more);
    skipSecond[line + j] = nextSkip;
  }
}
