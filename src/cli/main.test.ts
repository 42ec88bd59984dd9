import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runWords } from '../prepare/testing/runWords.ts';
import { allCommands } from './allCommands.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a line of bash in the project, `story` being the command. */
function bash(line: string) {
  const story = `story() { "${process.execPath}" scripts/story.mjs "$@"; }`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${story}; ${line}`], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('every command exists, including those of the site', async () => {
  const { code, said } = await runWords(['--help'], {}, allCommands);
  expect(code).toBe(0);
  expect(said).toMatch(/ check DIR[^]* collate DIR[^]* site DIR/);
});

test('output that cannot be written is reported, and fails the command', () => {
  const { status, stderr } = bash('story --help > /dev/full');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'what is printed does not fit: the disk is full; free some space\n',
  });
});

test('a reader that closes the pipe is not an error, and the exit code is the story’s', () => {
  const { status, stdout, stderr } = bash('story check src | true; echo "${PIPESTATUS[0]}"');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '1\n', stderr: '' });
});
