import * as fc from 'fast-check';
import { readPropertySettings } from './propertySettings.mjs';

/*
 * Runs before each file of unit tests: every property is tried with the seed of the run, and with as
 * many cases as it asks for.
 */
const { seed, timesAsMany, oneIn } = readPropertySettings(process.env);
fc.configureGlobal({ seed, numRuns: Math.ceil((100 * timesAsMany) / oneIn) });
