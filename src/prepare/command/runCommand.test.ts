import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CallFault } from './callFault.ts';
import type { Command, Terminal } from './command.ts';
import { runCommand } from './runCommand.ts';

type Run = Command<'pace' | 'past' | 'twice'>['run'];

const problem = { severity: 'error', file: 'a.txt', path: '', message: 'is empty' } as const;

async function run(words: string[], run: Run, more: Partial<Terminal> = {}) {
  const command: Command<'pace' | 'past' | 'twice'> = {
    name: 'walk',
    takes: 'PATH…',
    about: 'walks there',
    help: 'Walks to each PATH.\n\nThen it stops.',
    options: {
      pace: { value: 'SPEED', about: 'how fast', required: true },
      past: { value: 'PLACE', about: 'a place on the way', many: true },
      twice: { about: 'there and back' },
    },
    run,
  };
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(command, words, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    environment: {},
    ...more,
  });
  return { code, said, complained };
}

describe('a command', () => {
  test('receives its words, values and flags', async () => {
    const words = ['a', '--pace', '3', '--past', 'mill', 'b', '--twice', '--past', 'quay'];
    const { code } = await run(words, (call) => {
      expect(call.words).toEqual(['a', 'b']);
      expect(call.value('pace')).toBe('3');
      expect(call.values('past')).toEqual(['mill', 'quay']);
      expect(call.has('twice')).toBe(true);
    });
    expect(code).toBe(0);
  });

  test.each([
    ['an unknown option', ['--pase', '3'], 'there is no option --pase; did you mean "--pace"?'],
    ['an option without its value', ['--pace'], '--pace SPEED has no value; write one after it'],
    ['an option for a value', ['--pace', '--twice'], '--pace SPEED has no value'],
    ['a value where none is', ['--twice=yes'], '--twice takes no value'],
    ['an unknown letter', ['-x'], 'there is no option -x'],
    ['a required option that is absent', ['a'], '--pace SPEED is missing: how fast'],
  ])('exits with 2 for %s and says how to call it', async (_, words, complaint) => {
    const { code, said, complained } = await run(words, () => expect.unreachable());
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(complained[0]).toContain(complaint);
    expect(complained[1]).toBe('npm run story -- walk PATH… --pace SPEED [--past PLACE] [--twice]');
  });

  test('exits with 2 and one line when a value is wrong', async () => {
    const { code, complained } = await run(['--pace', '0'], () => {
      throw new CallFault('--pace is “0”; write a number from 1 to 9');
    });
    expect({ code, complained }).toEqual({
      code: 2,
      complained: ['--pace is “0”; write a number from 1 to 9'],
    });
    const twice = await run(['--pace', '3', '--pace', '4'], () => expect.unreachable());
    expect(twice.complained).toEqual([
      '--pace is given several times, as 3 and 4; write one of them',
    ]);
  });

  test('prints its help from what it declares, even without what it requires', async () => {
    const { code, said } = await run(['--help'], () => expect.unreachable());
    expect(code).toBe(0);
    expect(said.slice(0, 7)).toEqual([
      'npm run story -- walk PATH… --pace SPEED [--past PLACE] [--twice]',
      '',
      'Walks to each PATH.',
      '',
      'Then it stops.',
      '',
      '  --pace SPEED   how fast',
    ]);
    expect(said.join('\n')).toMatch(/--twice .*there and back\n {2}--json .*JSON/);
  });

  test('exits with 1 after an error in the data, and with 0 after a warning', async () => {
    const bad = await run(['--pace', '3'], (_, voice) => voice.problem(problem));
    expect(bad).toMatchObject({ code: 1, said: ['a.txt: is empty'] });
    const odd = await run(['--pace', '3'], (_, voice) =>
      voice.problem({ ...problem, severity: 'warning' }),
    );
    expect(odd).toMatchObject({ code: 0, said: ['a.txt: warning: is empty'] });
  });

  test('exits with 1 for what the system refuses, naming the file and the remedy', async () => {
    const { code, said } = await run(['--pace', '3'], () => readFileSync('/nowhere/at/all'));
    expect({ code, said }).toEqual({
      code: 1,
      said: ['/nowhere/at/all: does not exist; check its name'],
    });
  });

  test('does not blame the data for a fault of its own', async () => {
    const broken = run(['--pace', '3'], () => {
      throw new TypeError('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
  });
});

describe('--quiet', () => {
  test('still prints what is wrong', async () => {
    const { said } = await run(['--pace', '3', '--quiet'], (_, voice) => {
      voice.say('walked');
      voice.problem(problem);
    });
    expect(said).toEqual(['a.txt: is empty']);
  });
});

describe('--json', () => {
  test('prints one document, with the problems in it', async () => {
    const { code, said } = await run(['--pace', '3', '--json'], (_, voice) => {
      voice.say('walked');
      voice.problem(problem);
      return { steps: 7 };
    });
    expect(code).toBe(1);
    expect(JSON.parse(said.join('\n'))).toEqual({ steps: 7, problems: [problem] });
  });

  test('leaves a list as it is, and prints the problems on standard error', async () => {
    const { said, complained } = await run(['--pace', '3', '--json'], (_, voice) => {
      voice.problem(problem);
      return [1, 2];
    });
    expect(JSON.parse(said.join('\n'))).toEqual([1, 2]);
    expect(complained).toEqual(['a.txt: is empty']);
  });
});

const walk: Run = (_, voice) => {
  voice.progress('walking', 1, 2);
  voice.progress('resting');
  voice.say('there');
};

/** Three steps that take four seconds each, and one that takes twenty. */
const long: Run = (_, voice) => {
  for (const done of [1, 2, 3]) {
    vi.advanceTimersByTime(4000);
    voice.progress('walking', done, 3);
  }
  voice.progress('resting');
  vi.advanceTimersByTime(20_000);
  voice.progress('walking back');
};

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  test('is a line every ten seconds in a log, and one for each step that follows', async () => {
    const { complained } = await run(['--pace', '3'], long);
    expect(complained).toEqual(['walking: 3 of 3', 'resting', 'walking back']);
  });

  test('is silent with --quiet and --json, on a terminal too, unless it is asked for', async () => {
    for (const option of ['--quiet', '--json']) {
      const seen: string[] = [];
      const overwrite = (line: string) => seen.push(line);
      expect((await run(['--pace', '3', option], long)).complained).toEqual([]);
      await run(['--pace', '3', option], long, { overwrite });
      expect(seen).toEqual([]);
      const { complained } = await run(['--pace', '3', option, '--progress'], long);
      expect(complained[0]).toBe('walking: 1 of 3');
    }
  });

  test('is not reported of short work where nobody looks', async () => {
    expect(await run(['--pace', '3'], walk)).toMatchObject({ said: ['there'], complained: [] });
  });

  test('is reported when asked for', async () => {
    const { complained } = await run(['--pace', '3', '--progress'], walk);
    expect(complained).toEqual(['walking: 1 of 2', 'resting']);
  });

  test('is one line on a terminal, removed before anything else is printed', async () => {
    const seen: string[] = [];
    const say = (line: string) => seen.push(line);
    await run(['--pace', '3'], walk, { say, overwrite: (line) => seen.push(`over: ${line}`) });
    expect(seen).toEqual(['over: walking: 1 of 2', 'over: resting', 'over: ', 'there']);
  });
});
