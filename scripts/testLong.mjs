import { longSteps } from './longSteps.mjs';
import { refuseUnknownNode } from './nodeVersion.mjs';
import { drawSeed } from './propertySettings.mjs';
import { runTests } from './runTests.mjs';

refuseUnknownNode(new URL('../package.json', import.meta.url));
const { env } = process;
env['SOURCELINE_RUNS'] ??= '30';
env['SOURCELINE_SEED'] ??= String(drawSeed());
const again = `SOURCELINE_SEED=${env['SOURCELINE_SEED']}`;

process.exitCode = await runTests({
  name: 'npm run test:long',
  does: 'Runs what is too long for npm test: many more cases of the property tests, with a seed that\nis drawn and printed, the layers’ own tests by themselves, and exhaustive browser tests.',
  takes: `up to half an hour in all; property tests are tried with ${again}`,
  steps: longSteps,
  lastly: `Property tests were tried with ${again}; set it to try the same cases again.`,
  variables: [
    '                     (absent: drawn, and printed at the start, to be set to run the same again)',
    'SOURCELINE_RUNS      how many times more cases than in npm test; absent: 30',
  ],
});
