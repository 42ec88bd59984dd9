import { constants } from 'node:buffer';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStory } from '../prepare/check/readStory.ts';
import { moreMemory } from '../prepare/files/moreMemory.ts';
import { enoughMemory } from './enoughMemory.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sourceline-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A file of this size, of which nothing is stored. */
function storyOf(bytes: number): string {
  const file = join(folder, 'story.json');
  writeFileSync(file, '');
  truncateSync(file, bytes);
  return file;
}

test('a story of a hundred thousand events is written with two gigabytes, and nothing is said', () => {
  storyOf(55e6);
  expect(enoughMemory(folder, 2e9)).toEqual([]);
});

test('a story of a million says how much it needs, how much there may be, and what to do', () => {
  storyOf(420e6);
  const [problem] = enoughMemory(folder, 4.3e9);
  expect(problem?.message).toBe(
    'has 420 MB, for which a site needs about 7.1 GB of memory, and Node.js may use 4.3 GB; set NODE_OPTIONS=--max-old-space-size=6900 where there is as much, or divide the story',
  );
  expect(enoughMemory(folder, 8e9)).toEqual([]);
});

test('a folder without a story file is left to the check', () => {
  expect(enoughMemory(folder, 1)).toEqual([]);
});

test('a file that is longer than any text can be is called too large, whatever memory there is', () => {
  const file = storyOf(2 ** 30);
  expect(enoughMemory(folder, 1)).toEqual([]);
  const [problem] = readStory(file).problems;
  expect(problem?.message).toMatch(/^has more than \d+ MB, .*; divide the story$/);
});

test('a story that reading would take too much memory for says so before it is read', () => {
  expect(moreMemory(420e6, 'reading it', 11, 4.3e9)).toBe(
    'has 420 MB, for which reading it needs about 4.6 GB of memory, and Node.js may use 4.3 GB; set NODE_OPTIONS=--max-old-space-size=4500 where there is as much, or divide the story',
  );
  expect(moreMemory(380e6, 'reading it', 11, 4.3e9)).toBeUndefined();
  // Six gigabytes: more than Node.js takes unless it is told to.
  const [problem] = readStory(storyOf(constants.MAX_STRING_LENGTH)).problems;
  expect(problem?.message).toMatch(/^has 537 MB, for which reading it needs about 5\.9 GB/);
});
