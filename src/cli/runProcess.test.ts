import { afterEach, expect, test, vi } from 'vitest';
import type { Command } from '../prepare/command/command.ts';
import { runProcess } from './runProcess.ts';

const before = { argv: process.argv, exitCode: process.exitCode };
afterEach(() => {
  process.argv = before.argv;
  process.exitCode = before.exitCode;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const broken: Command = {
  name: 'broken',
  takes: '',
  about: 'throws',
  help: 'Throws.',
  options: {},
  run() {
    throw new TypeError('The gate\n  \u001b[31mis\u001b[0m stuck');
  },
};

test('a fault in the program is reported in a line without a stack trace, and fails the command', async () => {
  process.argv = ['node', 'story', 'broken'];
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runProcess([broken]);
  expect(write.mock.calls.flat().join('')).toMatch(
    /^a fault in the program, not in your data .*\(TypeError: The gate is stuck\); please report it, .*\n$/,
  );
  expect(process.exitCode).toBe(1);
});

test('the stack trace is shown on request', async () => {
  process.argv = ['node', 'story', 'broken'];
  vi.stubEnv('SOURCELINE_DEBUG', '1');
  await expect(runProcess([broken])).rejects.toThrow('The gate');
});
