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
 * A step that runs beside others starts as soon as it can. What it says is kept until its turn has
 * come, so that the words of two steps do not mix.
 *
 * @param {Step[]} steps
 * @param {{ root: string, announce: (step: Step) => void, report: (result: Result) => void,
 *   isInterrupted: () => boolean, now: () => number, show?: (text: string | Uint8Array) => void
 *   }} how `now` in milliseconds
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps, how) {
  const { announce, report, isInterrupted } = how;
  /** @type {Result[]} */
  const results = [];
  /** @type {Map<Step, { result: Promise<Result>, reveal: () => void }>} */
  const begun = new Map();
  const isKnown = (/** @type {string} */ need) => results.some(({ name }) => name === need);
  const lackingOf = (/** @type {Step} */ { needs }) =>
    results.filter(({ name, state }) => state !== 'passed' && needs.includes(name));
  for (const step of steps) {
    for (const other of steps) {
      if (!other.beside || begun.has(other) || !other.needs.every(isKnown)) continue;
      if (isInterrupted() || lackingOf(other).length > 0) continue;
      begun.set(other, beginBeside(other, how));
    }
    const lacking = lackingOf(step);
    const beside = begun.get(step);
    /** @type {Result} */
    let result;
    if (!beside && (isInterrupted() || lacking.length > 0)) {
      const needed = lacking.map(({ name }) => name).join(', ');
      result = notRun(step, isInterrupted() ? 'interrupted' : `needs: ${needed}`);
    } else {
      announce(step);
      beside?.reveal();
      result = await (beside?.result ?? runStep(step, how));
    }
    results.push(result);
    report(result);
  }
  return results;
}

/**
 * @param {Step} step
 * @param {{ root: string, isInterrupted: () => boolean, now: () => number }} how
 * @param {(text: string | Uint8Array) => void} [say] where what it says goes, if not to the terminal
 * @returns {Promise<Result>}
 */
async function runStep(step, { root, isInterrupted, now }, say) {
  const startMs = now();
  const { ok, detail = '' } = await outcomeOf(step, root, say);
  const durationMs = now() - startMs;
  if (ok) return { name: step.name, state: 'passed', durationMs, detail };
  const why = isInterrupted() ? 'interrupted' : detail;
  return { name: step.name, state: 'FAILED', durationMs, detail: why };
}

/**
 * @param {Step} step
 * @param {Parameters<typeof runSteps>[1]} how
 */
function beginBeside(step, how) {
  const { show = (text) => void process.stdout.write(text) } = how;
  /** @type {(string | Uint8Array)[]} */
  const held = [];
  let isItsTurn = false;
  const result = runStep(step, how, (text) => {
    if (isItsTurn) show(text);
    else held.push(text);
  });
  const reveal = () => {
    isItsTurn = true;
    held.splice(0).forEach(show);
  };
  return { result, reveal };
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
 * @param {(text: string | Uint8Array) => void} [say]
 */
async function outcomeOf(step, root, say) {
  try {
    return await step.run(root, say);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
