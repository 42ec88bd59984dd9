import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runWords } from '../prepare/testing/runWords.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const events = 400;

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'the-gate');
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const lines = Array.from({ length: events }, (_, i) => `The gate was opened by key ${i}.\n`);
  writeFileSync(join(folder, 'articles', 'post.txt'), lines.join(''));
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

function writeForm(title: string) {
  const told = Array.from(
    { length: events },
    (_, i) => `  - title: Key ${i} opens it
    summary: It does.
    date: 2023-05-14
    accounts: { post: The gate was opened by key ${i}. }
`,
  );
  const head = `title: ${title}
description: How it was opened.
language: en
proseLimit: 1
articles:
  - { file: post.txt, headline: The gate opens, datePublished: 2023-05-15 }
events:
`;
  writeFileSync(join(folder, 'story.yaml'), head + told.join(''));
}

/** One that nothing disturbs, in this process. */
const build = () => runWords(['build', folder, '--quiet']);

function startBuild(): ChildProcess {
  const words = ['scripts/story.mjs', 'build', folder, '--quiet'];
  return spawn(process.execPath, words, { cwd: project, stdio: 'inherit' });
}

async function codeOf(process: ChildProcess): Promise<unknown> {
  const [code, signal]: unknown[] = await once(process, 'exit');
  return code ?? signal;
}

/** Kills a build as soon as the file is there that it writes beside the story. */
function killAtWriting(build: ChildProcess) {
  const beside = join(folder, `story.json.${build.pid}.tmp`);
  const watcher = watch(folder, () => existsSync(beside) && build.kill('SIGKILL'));
  build.once('exit', () => watcher.close());
}

/** The story file's title, if it is whole. */
function titleOfStory(): unknown {
  const story: unknown = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
  expect(story).toMatchObject({ events: { length: events } });
  return typeof story === 'object' && story !== null && 'title' in story ? story.title : undefined;
}

test('two simultaneous builds give the same story as one, and leave nothing else behind', async () => {
  writeForm('The gate');
  const both = [startBuild(), startBuild()];
  expect(await Promise.all(both.map(codeOf))).toEqual([0, 0]);
  expect(titleOfStory()).toBe('The gate');
  expect(readdirSync(folder)).toEqual(['articles', 'story.json', 'story.yaml']);
});

test('a killed build leaves either the old story or the new one, and the next build clears up', async () => {
  writeForm('Before');
  expect(await build()).toMatchObject({ code: 0 });
  writeForm('After');
  const started = startBuild();
  const ended = codeOf(started);
  killAtWriting(started);
  expect([0, 'SIGKILL']).toContain(await ended);
  expect(['Before', 'After']).toContain(titleOfStory());
  expect(await build()).toMatchObject({ code: 0 });
  expect(titleOfStory()).toBe('After');
  expect(readdirSync(folder)).toEqual(['articles', 'story.json', 'story.yaml']);
});
