import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formDescriptions } from '../schema/formDescriptions.ts';
import { runWords } from '../testing/runWords.ts';
import { readFormText } from '../yaml/read/readForm.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const started = () => readFileSync(join(parent, 'the-bridge', 'story.yaml'), 'utf8');

test('starts a folder whose texts and drafts git ignores', async () => {
  expect(await runWords(['new', join(parent, 'the-bridge')])).toMatchObject({ code: 0 });
  expect(readdirSync(join(parent, 'the-bridge')).toSorted()).toEqual([
    '.gitignore',
    'articles',
    'story.yaml',
  ]);
  const ignored = readFileSync(join(parent, 'the-bridge', '.gitignore'), 'utf8');
  expect(ignored).toBe('articles/\n.draft/\n');
  expect(await runWords(['build', join(parent, 'the-bridge')])).toMatchObject({ code: 0 });
  expect(await runWords(['check', join(parent, 'the-bridge')])).toMatchObject({ code: 0 });
});

test('takes a folder in which there are articles already, and leaves them alone', async () => {
  mkdirSync(join(parent, 'the-gate', 'articles'), { recursive: true });
  writeFileSync(join(parent, 'the-gate', 'articles', 'post.txt'), 'The gate opens');
  expect(await runWords(['new', join(parent, 'the-gate')])).toMatchObject({ code: 0 });
  expect(readFileSync(join(parent, 'the-gate', 'articles', 'post.txt'), 'utf8')).toBe(
    'The gate opens',
  );
  expect(existsSync(join(parent, 'the-gate', 'story.yaml'))).toBe(true);
});

test('leaves a folder alone that is not empty', async () => {
  writeFileSync(join(parent, 'notes.txt'), 'mine');
  const folder = join(parent, '.');
  expect(await runWords(['new', folder])).toMatchObject({ code: 2 });
  expect(readdirSync(parent)).toEqual(['notes.txt']);
});

test.each([
  ['no folder', []],
  ['two folders', ['a', 'b']],
  ['a name that is no id', ['My Story']],
])('exits with 2 for %s', async (_, words) => {
  expect(await runWords(['new', ...words.map((word) => join(parent, word))])).toMatchObject({
    code: 2,
  });
  expect(readdirSync(parent)).toEqual([]);
});

test('its examples can be built, and show every field', async () => {
  await runWords(['new', join(parent, 'the-bridge')]);
  const examples = started()
    .split('\n')
    .slice(1)
    .filter((line) => !/^#? *##/.test(line))
    .map((line) => line.replace(/^# (?=[a-z])|^#/, '').replace(/^(\w+): \[\]$/, '$1:'))
    .join('\n');
  const { problems, raw } = readFormText('story.yaml', examples);
  expect(problems).toEqual([]);
  const named = new Set(
    JSON.stringify(raw)
      .match(/"\w+(?=":)/g)
      ?.map((name) => name.slice(1)),
  );
  const writtenByUnbuild = [
    'sha256',
    'characters',
    'prefix',
    'suffix',
    'collation',
    'computed',
    'bounded',
    'entered',
    'explanation',
  ];
  const fields = Object.keys(formDescriptions).map((name) => name.replace(/.*\./, ''));
  expect(fields.filter((name) => !named.has(name) && !writtenByUnbuild.includes(name))).toEqual([]);
});
