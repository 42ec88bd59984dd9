import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { files } from '../prepare/command/testing/draftFolders.ts';
import { runWords } from '../prepare/testing/runWords.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const killing = new URL('testing/killAtStep.mjs', import.meta.url).href;

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  folder = join(parent, 'mill-street');
});
afterEach(() => rmSync(parent, { recursive: true }));

/** Where a run is killed: before the so manieth call of `call` for what it writes beside a file. */
interface Killing {
  call: 'openSync' | 'fsyncSync' | 'renameSync';
  at: number;
  signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
}

/** A run as a process of its own, which does not get to its end. */
function runKilled(words: readonly string[], { call, at, signal }: Killing) {
  const ended = spawnSync(process.execPath, ['--import', killing, 'scripts/story.mjs', ...words], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      KILL_CALL: call,
      KILL_AT: String(at),
      KILL_WITH: signal,
      KILL_UNDER: parent,
    },
  });
  expect(ended).toMatchObject({ signal });
}

const pathsIn = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** Every file with its content, except what killed runs left beside others. */
const contents = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pathsIn()
      .filter((path) => !path.endsWith('.tmp'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/**
 * Runs a command that is killed, and again. Returns the files as they were, as an undisturbed run
 * makes them, as the killed one left them, and as the run after it made them.
 */
async function killedAndAgain(words: readonly string[], killing: Killing) {
  const before = contents();
  const copy = join(parent, 'copy');
  cpSync(folder, copy, { recursive: true });
  expect(await runWords(words)).toMatchObject({ code: 0 });
  const after = contents();
  rmSync(folder, { recursive: true });
  cpSync(copy, folder, { recursive: true });
  runKilled(words, killing);
  const left = contents();
  for (const [path, content] of Object.entries(left)) {
    expect([`${path}: ${before[path]}`, `${path}: ${after[path]}`]).toContain(
      `${path}: ${content}`,
    );
  }
  expect(Object.keys(left)).toEqual(expect.arrayContaining(Object.keys(before)));
  expect(await runWords(words)).toMatchObject({ code: 0 });
  expect(pathsIn().filter((path) => path.endsWith('.tmp'))).toEqual([]);
  return { before, after, left, again: contents() };
}

/** Until all is written beside, nothing is moved. */
const beforeMoves: readonly Killing[] = [
  { call: 'openSync', at: 0, signal: 'SIGINT' },
  { call: 'fsyncSync', at: 1, signal: 'SIGTERM' },
];

function startDraft() {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, 'articles', name), text);
  }
  return runWords(['new', folder]);
}

test.for(beforeMoves)('a draft killed at $call $at leaves all as it was', async (killing) => {
  await startDraft();
  const { before, after, left, again } = await killedAndAgain(['draft', folder], killing);
  expect(left).toEqual(before);
  expect(again).toEqual(after);
});

test('a draft killed before its last move leaves story.yaml as it was, and the next fills it', async () => {
  await startDraft();
  const killing: Killing = { call: 'renameSync', at: 2, signal: 'SIGKILL' };
  const { before, after, left, again } = await killedAndAgain(['draft', folder], killing);
  expect(left['story.yaml']).toBe(before['story.yaml']);
  expect(again).toEqual(after);
});

/** A folder with a story from a sheet; returns the call that replaces it with a changed one. */
async function startImport() {
  const sheet = join(parent, 'bridge.csv');
  const words = ['import', 'sheet', sheet, '--out', folder, '--language', 'en-GB'];
  writeFileSync(sheet, 'date,title\n2031-05-12,The bridge closes\n');
  expect(await runWords(words)).toMatchObject({ code: 0 });
  writeFileSync(sheet, 'date,title\n2031-05-12,The bridge closes\n2031-06-02,It opens\n');
  return [...words, '--replace'];
}

test.for(beforeMoves)('an import killed at $call $at leaves all as it was', async (killing) => {
  const { before, after, left, again } = await killedAndAgain(await startImport(), killing);
  expect(left).toEqual(before);
  expect(again).toEqual(after);
});

test('an import killed before its last move leaves the old story, and the next puts in the new', async () => {
  const killing: Killing = { call: 'renameSync', at: 4, signal: 'SIGKILL' };
  const { before, after, left, again } = await killedAndAgain(await startImport(), killing);
  expect(left['story.json']).toBe(before['story.json']);
  expect(left['.draft/replaced/story.yaml']).toBe(before['story.yaml']);
  expect(again['story.json']).toBe(after['story.json']);
  expect(again['story.yaml']).toBe(after['story.yaml']);
});

test.for<Killing>([
  { call: 'openSync', at: 0, signal: 'SIGINT' },
  { call: 'fsyncSync', at: 0, signal: 'SIGTERM' },
  { call: 'renameSync', at: 0, signal: 'SIGKILL' },
])('an export killed at $call leaves the file as it was', async (killing) => {
  cpSync(join(project, 'e2e/stories/mill-street'), folder, { recursive: true });
  writeFileSync(join(folder, 'bridge.csv'), 'from an earlier export\n');
  const words = ['export', folder, '--format', 'csv', '--out', join(folder, 'bridge.csv')];
  const { before, after, left, again } = await killedAndAgain(words, killing);
  expect(left).toEqual(before);
  expect(again).toEqual(after);
});
