import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './writeFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => join(folder, ...names);

test('writes files into existing and new folders, and leaves nothing beside them', () => {
  writeFileSync(at('a'), 'old');
  chmodSync(at('a'), 0o600);
  writeFiles([
    { path: at('new', 'deep', 'b'), text: 'b' },
    { path: at('a'), text: 'new' },
  ]);
  expect(readFileSync(at('new/deep/b'), 'utf8')).toBe('b');
  expect(readFileSync(at('a'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a', 'new']);
});

test('writes no file if one cannot be written, and removes its folders', () => {
  writeFileSync(at('a'), 'old');
  mkdirSync(at('taken'));
  const files = [
    { path: at('new', 'b'), text: 'b' },
    { path: at('a'), text: 'new' },
    { path: at('a', 'below a file'), text: 'c' },
  ];
  expect(() => writeFiles(files)).toThrow(/ENOTDIR|EEXIST/);
  expect(readFileSync(at('a'), 'utf8')).toBe('old');
  expect(existsSync(at('new'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['a', 'taken']);
});

test.skipIf(process.platform !== 'linux')(
  'a place where nothing new may be is told as one that cannot be written',
  () => {
    for (const path of ['/proc/a.svg', '/proc/pictures/a.svg']) {
      expect(() => writeFiles([{ path, text: '' }])).toThrow(
        expect.objectContaining({ code: 'EROFS' }),
      );
    }
  },
);

test('a file that cannot be written is named as it was meant to be', () => {
  mkdirSync(at('a', 'full'), { recursive: true });
  const files = [{ path: at('a'), text: 'b' }];
  expect(() => writeFiles(files)).toThrow(expect.objectContaining({ path: at('a') }));
});

// Not tried with a device: a fault would take it from the machine.
test.skipIf(process.platform === 'win32')('a pipe is written to and stays a pipe', () => {
  execFileSync('mkfifo', [at('pipe')]);
  const isUnread = [
    { path: at('a'), text: 'a' },
    { path: at('pipe'), text: 'b' },
  ];
  expect(() => writeFiles(isUnread)).toThrow(expect.objectContaining({ path: at('pipe') }));
  expect(readdirSync(folder)).toEqual(['pipe']);
  // For both, so that neither waits for the other.
  const reader = openSync(at('pipe'), 'r+');
  writeFiles([{ path: at('pipe'), text: 'b' }]);
  const read = Buffer.alloc(1);
  readSync(reader, read);
  closeSync(reader);
  expect(read.toString()).toBe('b');
  expect(statSync(at('pipe')).isFIFO()).toBe(true);
});

test('clears what a killed run left beside its files, and nothing else', () => {
  // No process has a number so high.
  writeFileSync(at('story.yaml.4194305.tmp'), 'half');
  writeFileSync(at('story.yaml.notes.tmp'), 'mine');
  writeFileSync(at('other.yaml.4194305.tmp'), 'of another file');
  writeFileSync(at(`story.yaml.${process.ppid}.tmp`), 'at work');
  writeFiles([{ path: at('story.yaml'), text: 'whole' }]);
  expect(readdirSync(folder).toSorted()).toEqual(
    [
      'other.yaml.4194305.tmp',
      'story.yaml',
      `story.yaml.${process.ppid}.tmp`,
      'story.yaml.notes.tmp',
    ].toSorted(),
  );
});
