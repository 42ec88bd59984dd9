import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compiledCommand } from './compiledCommand.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-'));
  mkdirSync(join(root, 'src'));
  for (const name of ['package.json', 'tsconfig.json']) writeFileSync(join(root, name), '{}');
  write('main.ts', "import { word } from './word.ts';\nconsole.log(word, import.meta.url);\n");
  write('word.ts', "export const word: string = 'open';\n");
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(root, 'src', name), text);
const compile = () => compiledCommand(root, 'src/main.ts');

function printed(file: string | undefined): string {
  return spawnSync(process.execPath, [file ?? ''], { encoding: 'utf8' }).stdout.trim();
}

test('a compiled program does what its sources do, and finds the files beside them', async () => {
  const place = pathToFileURL(join(root, 'src/main.ts')).href;
  expect(printed(await compile())).toBe(`open ${place}`);
});

test('it is compiled once, and again after one of its modules has changed', async () => {
  const first = await compile();
  expect(await compile()).toBe(first);
  write('word.ts', "export const word: string = 'shut';\n");
  const second = await compile();
  expect(second).not.toBe(first);
  expect(printed(second)).toMatch(/^shut /);
  // What was compiled first may still be running.
  expect(printed(first)).toMatch(/^open /);
});

test('a checkout that shares node_modules with another runs its own program', async () => {
  await compile();
  const other = mkdtempSync(join(tmpdir(), 'sourceline-'));
  cpSync(join(root, 'src'), join(other, 'src'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(other, name));
  symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  writeFileSync(join(other, 'src/word.ts'), "export const word: string = 'other';\n");
  expect(printed(await compiledCommand(other, 'src/main.ts'))).toMatch(/^other /);
  expect(printed(await compile())).toMatch(/^open /);
  rmSync(other, { recursive: true });
});

test('unused compiled programs are removed after a day', async () => {
  const first = await compile();
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  utimesSync(join(first ?? '', '..'), twoDaysAgo, twoDaysAgo);
  write('word.ts', "export const word: string = 'shut';\n");
  await compile();
  expect(printed(first)).toBe('');
});

test('a program that cannot be compiled leaves nothing behind, and the caller runs the sources', async () => {
  write('word.ts', 'export const word: = ;\n');
  expect(await compile()).toBeUndefined();
  expect(readdirSync(join(root, 'node_modules/.cache/sourceline'))).toEqual([]);
});

test('if nothing can be written, there is no compiled program', async () => {
  writeFileSync(join(root, 'node_modules'), 'a file in the place of the folder');
  expect(await compile()).toBeUndefined();
});
