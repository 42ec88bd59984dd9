import * as fc from 'fast-check';

/** How many cases fast-check tries by default. */
const usualDefault = 100;

/**
 * The number of cases to try a property with: `usual` in a usual run, and as many times more as the
 * run asks for (`SOURCELINE_RUNS`, which `npm run test:long` sets). Properties that give no number
 * follow automatically.
 */
export function runs(usual: number): number {
  const { numRuns = usualDefault } = fc.readConfigureGlobal();
  return Math.ceil((usual * numRuns) / usualDefault);
}
