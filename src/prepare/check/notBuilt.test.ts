import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { notBuilt } from './notBuilt.ts';
import { readStory } from './readStory.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a story file that is there and cannot be read is not said to be missing as well', () => {
  const file = join(folder, 'story.json');
  expect(notBuilt(folder)).toMatchObject([{ file, message: expect.stringContaining('not there') }]);
  symlinkSync('story.json', file);
  expect(notBuilt(folder)).toEqual([]);
  expect(readStory(file).problems).toMatchObject([
    { file, message: 'is a link that leads back to itself; remove it' },
  ]);
});
