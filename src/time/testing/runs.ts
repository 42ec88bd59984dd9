import * as fc from 'fast-check';

/** Whatever share is tried. */
const fewest = 10;

/** How many cases fast-check tries by default. */
const usualDefault = 100;

/**
 * The number of cases to try a property with, where fast-check's hundred is too few or too many: a
 * third of `usual` in `npm test`, ten at least, and as many times more as the run asks for (`SOURCELINE_RUNS`,
 * which `npm run test:long` sets). Properties that give no number follow automatically.
 */
export function runs(usual: number): number {
  const { numRuns = usualDefault } = fc.readConfigureGlobal();
  return Math.max(Math.ceil((usual * numRuns) / usualDefault), Math.min(usual, fewest));
}

/** How many of fast-check's hundred `npm test` tries. */
const usualShare = 34;

/**
 * How large something is made whose time or memory must grow with its size alone: `usual` in
 * `npm test`, and up to `most` where more cases are asked for.
 */
export function sizeUpTo(most: number, usual: number): number {
  const { numRuns = usualDefault } = fc.readConfigureGlobal();
  return Math.min(Math.round(usual * Math.max(1, numRuns / usualShare)), most);
}
