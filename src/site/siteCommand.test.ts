import {
  cpSync,
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
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runWords } from '../prepare/testing/runWords.ts';
import { buildSite } from './buildSite.ts';
import { siteCommand } from './siteCommand.ts';

const site = siteCommand(async () => buildSite);
const original = fileURLToPath(new URL('../../e2e/stories/mill-street', import.meta.url));

let parent = '';
let story = '';
let out = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  story = join(parent, 'mill-street');
  out = join(parent, 'site');
  cpSync(original, story, { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true }));

const run = (...words: string[]) => runWords(['site', ...words], {}, [site]);

const write = (path: string, text: string) => writeFileSync(join(parent, path), text);

test('writes the site of a story, in the place of another one', async () => {
  mkdirSync(join(out, 'stories/other'), { recursive: true });
  write('site/index.html', '<div id="sourceline"></div>');
  write('site/stories/index.json', '{}');
  const { code, said } = await run(story, '--out', out, '--address', 'https://news.example/a');
  expect(code).toBe(0);
  expect(said).toMatch(/site: written, 1 story, for https:\/\/news\.example\/a\/$/);
  const page = readFileSync(join(out, 'stories/mill-street/index.html'), 'utf8');
  expect(page).toContain(
    '<link rel="canonical" href="https://news.example/a/stories/mill-street/"',
  );
  expect(readdirSync(join(out, 'stories'))).toEqual(['index.json', 'mill-street']);
  expect(readdirSync(parent)).toEqual(['mill-street', 'site']);
});

test('a story at fault is told, with its place, and nothing is written', async () => {
  const text = readFileSync(join(story, 'story.json'), 'utf8');
  write('mill-street/story.json', text.replace('"version": 1', '"version": 7'));
  const { code, said } = await run(story, '--out', out);
  expect(code).toBe(1);
  expect(said).toMatch(/mill-street\/story\.json:\d+: \$\.version: /);
  expect(readdirSync(parent)).toEqual(['mill-street']);
});

test('what is no site is left as it is', async () => {
  mkdirSync(out);
  write('site/letters.txt', 'kept');
  const { code, complained } = await run(story, '--out', out);
  expect(code).toBe(2);
  expect(complained).toContain('not a Sourceline site');
  expect(readdirSync(out)).toEqual(['letters.txt']);
});

test.each([
  ['no story, with the usage', () => ['--out', out], 'at least one story', 2],
  ['no place, with the usage', () => [story], '--out OUT', 2],
  ['a folder that is not there', () => ['nowhere', '--out', out], 'nowhere is not a folder', 1],
  [
    'an address that is none',
    () => [story, '--out', out, '--address', 'news.example'],
    'https://news.example/lines/',
    1,
  ],
  ['two stories of one name', () => [story, original, '--out', out], 'two folders are named', 1],
])('answers 2 to %s, and what to write instead', async (_, words, complaint, lines) => {
  const { code, complained } = await run(...words());
  expect(code).toBe(2);
  expect(complained).toContain(complaint);
  expect(complained.trim().split('\n')).toHaveLength(lines);
  expect(existsSync(out)).toBe(false);
});

test('a story that is not built yet is refused, and nothing is built', async () => {
  rmSync(join(story, 'story.json'));
  const { code, said } = await run(story, '--out', out);
  expect(code).toBe(1);
  expect(said).toContain(`story.json: is not there; run npm run story -- build ${story}`);
  expect(said).not.toContain('building the site');
  expect(existsSync(out)).toBe(false);
});
