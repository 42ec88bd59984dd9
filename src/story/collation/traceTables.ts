import { gapCost, pairScore, type AlignmentTables, type Pairing } from './alignmentTables.ts';

type State = 'free' | 'skipFirst' | 'skipSecond';
const initial: State = 'free';

/**
 * By word of the first row: its partner in the second, or -1. Follows the best scores of filled
 * tables from the start, aligned words before gaps, and the first of equal positions.
 */
export function traceTables(tables: AlignmentTables, pairing: Pairing): Int32Array {
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
