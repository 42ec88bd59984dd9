/** The seed of a usual run: any will do, but the same commit is to give the same result twice. */
const usualSeed = 1;

/** A third: the rare cases are searched for in the long run, thirty times as many. */
const usualShare = 3;

/** The largest seed that fast-check takes for what it is. */
const largestSeed = 2 ** 31 - 1;

/**
 * @typedef {object} PropertySettings How property tests are tried.
 * @property {number} seed of the generated cases, a whole number from 0 to 2,147,483,647
 * @property {number} timesAsMany how many times more cases than usual are tried, 1 or more
 * @property {number} oneIn the share of fast-check's hundred cases that is tried once, as 4 for a
 *   quarter
 */

/**
 * Reads `SOURCELINE_SEED` and `SOURCELINE_RUNS`; `SOURCELINE_ONE_IN` is set by vitest.config.ts.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {PropertySettings} the usual ones for what is not set
 * @throws when a variable holds no such number
 */
export function readPropertySettings({ SOURCELINE_SEED, SOURCELINE_RUNS, SOURCELINE_ONE_IN }) {
  return {
    seed: wholeNumber('SOURCELINE_SEED', SOURCELINE_SEED ?? `${usualSeed}`, 0, largestSeed),
    timesAsMany: wholeNumber('SOURCELINE_RUNS', SOURCELINE_RUNS ?? '1', 1, 1_000),
    oneIn: wholeNumber('SOURCELINE_ONE_IN', SOURCELINE_ONE_IN ?? `${usualShare}`, 1, 100),
  };
}

/** A seed that nobody chose, for a run that is to try what no run has tried before. */
export function drawSeed() {
  return Math.floor(Math.random() * largestSeed);
}

/**
 * @param {string} name
 * @param {string} text
 * @param {number} least
 * @param {number} most
 */
function wholeNumber(name, text, least, most) {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} takes a whole number from ${least} to ${most}, not "${text}"`);
}
