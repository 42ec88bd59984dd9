import { fileURLToPath } from 'node:url';
import util from 'node:util';
import { formatDuration } from './duration.mjs';
import { refuseUnknownNode } from './nodeVersion.mjs';
import { planSteps, runSteps } from './plan.mjs';
import { steps } from './steps.mjs';

const help = `npm test [-- steps]

Installs what is missing, finds or installs a browser, and runs every check. With the names of
steps, runs those and what they need:

${steps.map(({ name, says }) => `  ${name.padEnd(13)} ${says}`).join('\n')}

Variables:
  SOURCELINE_BROWSER   the browser program to test with, instead of the one that is found
  SOURCELINE_ARTICLES  where the texts of the articles are kept, for the data checks
  SOURCELINE_STORIES   folders of the stories to build and check, instead of those in data/

Ends with 0 when everything passed, with 1 when something did not, with 2 when called wrongly.`;

const root = fileURLToPath(new URL('..', import.meta.url));

refuseUnknownNode(new URL('../package.json', import.meta.url));
process.exitCode = await main();

/** @returns {Promise<number>} the exit code */
async function main() {
  const plan = readArguments();
  if (typeof plan === 'number') return plan;
  let interrupted = false;
  process.on('SIGINT', () => (interrupted = true));
  process.on('SIGTERM', () => (interrupted = true));
  console.log(
    `Sourceline: ${plan.length} steps, a few minutes in all; more when something must be installed.`,
  );
  const startMs = performance.now();
  const results = await runSteps(plan, {
    root,
    announce: ({ name, says }) => console.log(`\n== ${name}: ${says}`),
    report: (result) => result.state !== 'not run' && console.log(`== ${line(result)}`),
    isInterrupted: () => interrupted,
    now: () => performance.now(),
  });
  console.log(`\nSummary, after ${formatDuration(performance.now() - startMs)}:`);
  for (const result of results) console.log(`  ${line(result)}`);
  const failed = results.find(({ state }) => state === 'FAILED');
  if (failed) console.log(`\nThe first to fail was "${failed.name}": its own words are above.`);
  const passed = results.every(({ state }) => state === 'passed');
  console.log(passed ? '\nEverything passed.' : '\nNot everything passed.');
  return passed ? 0 : 1;
}

/** @returns {import('./steps.mjs').Step[] | number} the steps to run, or an exit code */
function readArguments() {
  try {
    const { values, positionals } = util.parseArgs({
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    if (!values.help) return planSteps(steps, positionals);
    console.log(help);
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
}

/** @param {import('./plan.mjs').Result} result */
function line({ name, state, durationMs, detail }) {
  const time = state === 'not run' ? '' : formatDuration(durationMs);
  return `${name.padEnd(13)} ${state.padEnd(8)} ${time.padStart(12)}  ${detail}`.trimEnd();
}
