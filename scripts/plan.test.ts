import { describe, expect, test } from 'vitest';
import { planSteps, runSteps } from './plan.mjs';
import type { Step } from './steps.mjs';

const step = (name: string, needs: string[], run: Step['run']): Step => ({
  name,
  says: name,
  needs,
  run,
});
const passes = () => Promise.resolve({ ok: true });
const fails = () => Promise.resolve({ ok: false, detail: 'a reason' });
const steps = [
  step('install', [], passes),
  step('lint', ['install'], passes),
  step('build', ['install'], passes),
  step('browser', ['build'], passes),
];
const names = (plan: Step[]) => plan.map(({ name }) => name);

const run = (plan: Step[], isInterrupted = () => false) =>
  runSteps(plan, { root: '.', announce() {}, report() {}, isInterrupted, now: () => 0 });

describe('planSteps', () => {
  test('without names, plans every step', () => {
    expect(names(planSteps(steps, []))).toEqual(['install', 'lint', 'build', 'browser']);
  });

  test('adds what a step needs, and what that needs, in the usual order', () => {
    expect(names(planSteps(steps, ['browser']))).toEqual(['install', 'build', 'browser']);
  });

  test('refuses a name that is not a step, and lists the steps', () => {
    expect(() => planSteps(steps, ['brwser'])).toThrow(
      '"brwser" is not a step; the steps are install, lint, build, browser',
    );
  });
});

describe('runSteps', () => {
  test('continues after a failure, but skips what needs the failed step', async () => {
    const plan = [
      step('install', [], passes),
      step('lint', ['install'], fails),
      step('build', ['install'], fails),
      step('browser', ['build'], passes),
      step('pictures', ['browser'], passes),
      step('unit', ['install'], passes),
    ];
    expect((await run(plan)).map(({ name, state, detail }) => [name, state, detail])).toEqual([
      ['install', 'passed', ''],
      ['lint', 'FAILED', 'a reason'],
      ['build', 'FAILED', 'a reason'],
      ['browser', 'not run', 'needs: build'],
      ['pictures', 'not run', 'needs: browser'],
      ['unit', 'passed', ''],
    ]);
  });

  test('treats a step that throws as failed, with its message', async () => {
    const plan = [step('install', [], () => Promise.reject(new Error('no room')))];
    expect(await run(plan)).toMatchObject([{ state: 'FAILED', detail: 'no room' }]);
  });

  test('runs nothing more after an interruption, and does not blame the step', async () => {
    let interrupted = false;
    const plan = [
      step('install', [], passes),
      step('lint', ['install'], () => {
        interrupted = true;
        return fails();
      }),
      step('build', ['install'], passes),
    ];
    const results = await run(plan, () => interrupted);
    expect(results.map(({ state, detail }) => [state, detail])).toEqual([
      ['passed', ''],
      ['FAILED', 'interrupted'],
      ['not run', 'interrupted'],
    ]);
  });
});
