/** @typedef {import('./steps.mjs').Step} Step */

/**
 * The steps to run for the names asked for: those, and whatever they need, in the usual order.
 *
 * @param {Step[]} steps
 * @param {string[]} names none: all of them
 * @returns {Step[]}
 * @throws when a name is not a step's
 */
export function planSteps(steps, names) {
  if (names.length === 0) return steps;
  const wanted = new Set();
  /** @param {string} name */
  const want = (name) => {
    const step = steps.find((each) => each.name === name);
    if (!step) {
      throw new Error(
        `"${name}" is not a step; the steps are ${steps.map((s) => s.name).join(', ')}`,
      );
    }
    wanted.add(step);
    step.needs.forEach(want);
  };
  names.forEach(want);
  return steps.filter((step) => wanted.has(step));
}

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {'passed' | 'FAILED' | 'not run'} state
 * @property {number} durationMs
 * @property {string} detail
 */

/**
 * Runs steps in turn. One that fails does not stop those that do not need it, so that one run tells
 * everything that is wrong; what needs it is not run, and is reported so.
 *
 * @param {Step[]} steps
 * @param {{ root: string, announce: (step: Step) => void, report: (result: Result) => void,
 *   isInterrupted: () => boolean, now: () => number }} how `now` in milliseconds
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps, { root, announce, report, isInterrupted, now }) {
  /** @type {Result[]} */
  const results = [];
  /**
   * @param {Step} step
   * @returns {Promise<Result>}
   */
  const runStep = async (step) => {
    announce(step);
    const startMs = now();
    const { ok, detail = '' } = await outcomeOf(step, root);
    const durationMs = now() - startMs;
    if (ok) return { name: step.name, state: 'passed', durationMs, detail };
    const why = isInterrupted() ? 'interrupted' : detail;
    return { name: step.name, state: 'FAILED', durationMs, detail: why };
  };
  for (const step of steps) {
    const lacking = results.filter(
      ({ name, state }) => state !== 'passed' && step.needs.includes(name),
    );
    const result = isInterrupted()
      ? notRun(step, 'interrupted')
      : lacking.length > 0
        ? notRun(step, `needs: ${lacking.map(({ name }) => name).join(', ')}`)
        : await runStep(step);
    report(result);
    results.push(result);
  }
  return results;
}

/**
 * @param {Step} step
 * @param {string} detail
 * @returns {Result}
 */
function notRun({ name }, detail) {
  return { name, state: 'not run', durationMs: 0, detail };
}

/**
 * @param {Step} step
 * @param {string} root
 */
async function outcomeOf(step, root) {
  try {
    return await step.run(root);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
