import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStoryFolders } from './storyFolders.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), '{}');
}

test('finds the folders of data/ that hold a story.json, in the order of their names', () => {
  for (const path of ['b/story.json', 'a/story.json', 'schema/story-1.json', 'c/story.yaml']) {
    write(join('data', path));
  }
  expect(findStoryFolders(root)).toEqual([join(root, 'data/a'), join(root, 'data/b')]);
});

test('finds none in a project without data', () => {
  expect(findStoryFolders(root)).toEqual([]);
});

test('takes the listed folders instead, from the project or from anywhere', () => {
  write('data/a/story.json');
  expect(findStoryFolders(root, ['e2e/mill-street', '/tmp/x'].join(delimiter))).toEqual([
    join(root, 'e2e/mill-street'),
    '/tmp/x',
  ]);
});
