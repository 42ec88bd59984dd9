import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuseSiteFolder, replaceFolder } from './siteFolder.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const fill = (folder: string, name: string) => writeFileSync(join(folder, name), '');

test('a folder that is not there, is empty, or holds a site can be written', () => {
  expect(refuseSiteFolder(join(parent, 'new'))).toBeUndefined();
  expect(refuseSiteFolder(parent)).toBeUndefined();
  mkdirSync(join(parent, 'stories'));
  writeFileSync(join(parent, 'index.html'), '<div id="sourceline" data-root="./"></div>');
  writeFileSync(join(parent, 'stories/index.json'), '{}');
  expect(refuseSiteFolder(parent)).toBeUndefined();
});

test('anything else is refused, and the words say what would be right', () => {
  fill(parent, 'letters.txt');
  expect(refuseSiteFolder(parent)).toMatch(/not a Sourceline site; name a new folder/);
  expect(refuseSiteFolder(join(parent, 'letters.txt'))).toMatch(/is a file; name a folder/);
  expect(refuseSiteFolder(join(parent, 'a/b'))).toMatch(/is not a folder; make it first/);
});

test('a folder takes the place of the old one whole', async () => {
  const place = join(parent, 'site');
  mkdirSync(place);
  fill(place, 'old');
  await replaceFolder(place, async (beside) => {
    fill(beside, 'new');
    expect(readdirSync(place)).toEqual(['old']);
    return true;
  });
  expect(readdirSync(place)).toEqual(['new']);
  expect(readdirSync(parent)).toEqual(['site']);
});

test.each([
  ['throws', () => Promise.reject(new Error('no'))],
  ['is not satisfied', () => Promise.resolve(false)],
])('when its writer %s, the old folder stays and nothing is left behind', async (_, write) => {
  const place = join(parent, 'site');
  mkdirSync(place);
  fill(place, 'old');
  await replaceFolder(place, write).catch(() => undefined);
  expect(readdirSync(place)).toEqual(['old']);
  expect(readdirSync(parent)).toEqual(['site']);
  expect(existsSync(place)).toBe(true);
});

const beside = (name: string) => {
  mkdirSync(join(parent, name));
  fill(join(parent, name), name);
};

describe('what a killed run left beside the folder', () => {
  const killed = spawnSync(process.execPath, ['--version']).pid;
  test('is removed by the next, and nothing else is', async () => {
    const others = [`site.${process.ppid}.old`, `other.${killed}.new`, `site.new`];
    for (const name of [`site.${killed}.new`, `site.${killed}.old`, 'site', ...others])
      beside(name);
    await replaceFolder(join(parent, 'site'), () => Promise.resolve(true));
    expect(readdirSync(parent).toSorted()).toEqual(['site', ...others].toSorted());
  });

  test('takes its place again if it was the old folder, moved aside', async () => {
    beside(`site.${killed}.old`);
    await replaceFolder(join(parent, 'site'), () => Promise.resolve(false));
    expect(readdirSync(parent)).toEqual(['site']);
    expect(readdirSync(join(parent, 'site'))).toEqual([`site.${killed}.old`]);
  });
});

test('while another run is writing the folder, it is left to that run', async () => {
  beside(`site.${process.ppid}.new`);
  beside('site');
  const run = replaceFolder(join(parent, 'site'), () => Promise.resolve(true));
  await expect(run).rejects.toThrow(
    `site is being written by another run (process ${process.ppid}); wait until it has ended, or name another folder; if that process is something else, remove ${join(parent, `site.${process.ppid}.new`)}`,
  );
  expect(readdirSync(join(parent, 'site'))).toEqual(['site']);
});
