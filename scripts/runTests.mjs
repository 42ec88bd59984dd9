import { fileURLToPath } from 'node:url';
import util from 'node:util';
import { formatDuration } from './duration.mjs';
import { planSteps, runSteps } from './plan.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * @typedef {object} TestCommand
 * @property {string} name as it is called: `npm test`
 * @property {string} does what it does, a sentence or two, before what is true of both
 * @property {string} takes how long, after the number of steps
 * @property {Step[]} steps
 * @property {string} [lastly] a line after the summary
 * @property {string[]} [variables] what it reads besides what is true of both, a line each
 */

/**
 * Runs the steps that the call asks for, says how each went, and ends with a summary.
 *
 * @param {TestCommand} command
 * @returns {Promise<number>} the exit code
 */
export async function runTests(command) {
  const plan = readArguments(command);
  if (typeof plan === 'number') return plan;
  let interrupted = false;
  process.on('SIGINT', () => (interrupted = true));
  process.on('SIGTERM', () => (interrupted = true));
  console.log(`Sourceline: ${plan.length} steps, ${command.takes}.`);
  const startMs = performance.now();
  const results = await runSteps(plan, {
    root: fileURLToPath(new URL('..', import.meta.url)),
    announce: ({ name, says }) => console.log(`\n== ${name}: ${says}`),
    report: (result) => result.state !== 'not run' && console.log(`== ${line(result)}`),
    isInterrupted: () => interrupted,
    now: () => performance.now(),
  });
  console.log(`\nSummary, after ${formatDuration(performance.now() - startMs)}:`);
  for (const result of results) console.log(`  ${line(result)}`);
  if (command.lastly) console.log(`\n${command.lastly}`);
  const failed = results.find(({ state }) => state === 'FAILED');
  if (failed) console.log(`\nThe first to fail was "${failed.name}": its own words are above.`);
  const passed = results.every(({ state }) => state === 'passed');
  console.log(passed ? '\nEverything passed.' : '\nNot everything passed.');
  return passed ? 0 : 1;
}

/** @param {TestCommand} command */
const helpOf = ({ name, does, steps, variables = [] }) => `${name} [-- steps]

${does}
With the names of steps, runs those and what they need:

${steps.map(({ name, says }) => `  ${name.padEnd(13)} ${says}`).join('\n')}

Variables:
  SOURCELINE_BROWSER   the browser program to test with, instead of the one that is found
  SOURCELINE_SEED      the seed of the cases that property tests generate, a whole number
${variables.map((text) => `  ${text}\n`).join('')}
Ends with 0 when everything passed, with 1 when something did not, with 2 when called wrongly.`;

/**
 * @param {TestCommand} command
 * @returns {Step[] | number} the steps to run, or an exit code
 */
function readArguments(command) {
  try {
    const { values, positionals } = util.parseArgs({
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    if (!values.help) return planSteps(command.steps, positionals);
    console.log(helpOf(command));
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${message}\n\n${helpOf(command)}`);
    return 2;
  }
}

/** @param {import('./plan.mjs').Result} result */
function line({ name, state, durationMs, detail }) {
  const time = state === 'not run' ? '' : formatDuration(durationMs);
  return `${name.padEnd(13)} ${state.padEnd(8)} ${time.padStart(12)}  ${detail}`.trimEnd();
}
