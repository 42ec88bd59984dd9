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
import { afterEach, beforeEach, expect } from 'vitest';
import { files } from '../../prepare/command/testing/draftFolders.ts';
import { runWords } from '../../prepare/testing/runWords.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const killing = new URL('killAtStep.mjs', import.meta.url).href;

let parent = '';
let folder = '';

/** Each test has a folder of its own. */
export function killsRuns(): void {
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
    folder = join(parent, 'mill-street');
  });
  afterEach(() => rmSync(parent, { recursive: true }));
}

/** Where a run is killed: before the so manieth call of `call` for what it writes beside a file. */
export interface Killing {
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
export async function killedAndAgain(words: readonly string[], killing: Killing) {
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

/** A folder that is new, with articles; returns the call that drafts them. */
export async function startDraft(): Promise<readonly string[]> {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, 'articles', name), text);
  }
  expect(await runWords(['new', folder])).toMatchObject({ code: 0 });
  return ['draft', folder];
}

/** A folder with a story from a sheet; returns the call that replaces it with a changed one. */
export async function startImport(): Promise<readonly string[]> {
  const sheet = join(parent, 'bridge.csv');
  const words = ['import', 'sheet', sheet, '--out', folder, '--language', 'en-GB'];
  writeFileSync(sheet, 'date,title\n2031-05-12,The bridge closes\n');
  expect(await runWords(words)).toMatchObject({ code: 0 });
  writeFileSync(sheet, 'date,title\n2031-05-12,The bridge closes\n2031-06-02,It opens\n');
  return [...words, '--replace'];
}

/** A story with a file of an earlier export; returns the call that exports it again. */
export function startExport(): readonly string[] {
  cpSync(join(project, 'e2e/stories/mill-street'), folder, { recursive: true });
  const out = join(folder, 'bridge.csv');
  writeFileSync(out, 'from an earlier export\n');
  return ['export', folder, '--format', 'csv', '--out', out];
}
