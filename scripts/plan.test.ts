import { EventEmitter, once } from 'node:events';
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
const throws = () => Promise.reject(new Error('no room'));
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

/** Runs a plan; `events` has each line that was told. */
const tell = async (plan: Step[], events = new EventEmitter()) => {
  const told: string[] = [];
  const say = (line: string) => {
    told.push(line);
    events.emit(line);
  };
  await runSteps(plan, {
    root: '.',
    announce: ({ name }) => say(`== ${name}`),
    report: ({ name, state }) => say(`${name} ${state}`),
    isInterrupted: () => false,
    now: () => 0,
    show: (text) => say(String(text)),
  });
  return told;
};

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
    const plan = [step('install', [], throws)];
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

  describe('a step beside others', () => {
    test('runs while they do, and says what it has to say when its turn has come', async () => {
      const events = new EventEmitter();
      const unitRuns = once(events, 'unit runs');
      const unitsTurn = once(events, '== unit');
      const unit: Step['run'] = async (_root, say) => {
        say?.('early');
        events.emit('unit runs');
        await unitsTurn;
        say?.('late');
        return { ok: true };
      };
      const lint = async () => {
        await unitRuns;
        return { ok: true };
      };
      const plan = [
        step('install', [], passes),
        step('lint', ['install'], lint),
        { ...step('unit', ['install'], unit), beside: true },
        step('browser', [], passes),
      ];
      expect((await tell(plan, events)).join(', ')).toBe(
        '== install, install passed, == lint, lint passed, ' +
          '== unit, early, late, unit passed, == browser, browser passed',
      );
    });

    test('does not run without what it needs, and fails without stopping the others', async () => {
      const plan = [
        step('install', [], fails),
        { ...step('unit', ['install'], passes), beside: true },
        { ...step('layers', [], throws), beside: true },
        step('browser', [], passes),
      ];
      expect((await tell(plan)).join(', ')).toBe(
        '== install, install FAILED, unit not run, == layers, layers FAILED, ' +
          '== browser, browser passed',
      );
    });
  });
});
