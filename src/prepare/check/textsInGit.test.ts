import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textsInGit } from './textsInGit.ts';

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  folder = join(parent, 'data', 'mill-street');
  for (const name of ['articles', '.draft']) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'post.txt'), 'The gate on Mill Street opens\n');
  }
});
afterEach(() => rmSync(parent, { recursive: true }));

const git = (...words: string[]) => execFileSync('git', words, { cwd: parent, stdio: 'pipe' });

const warnings = () =>
  textsInGit(folder).map(({ severity, file, message }) => {
    const name = file.slice(folder.length + 1);
    return `${severity}: ${name}: ${message.slice(0, message.indexOf(','))}`;
  });

describe('of texts and drafts of a story', () => {
  test('nothing is said outside a repository', () => {
    expect(warnings()).toEqual([]);
  });

  test('there is a warning that git would add them until they are ignored, wherever that is written', () => {
    git('init', '-q');
    expect(warnings()).toEqual([
      'warning: articles: git would add it',
      'warning: .draft: git would add it',
    ]);
    writeFileSync(join(folder, '.gitignore'), 'articles/\n');
    expect(warnings()).toEqual(['warning: .draft: git would add it']);
    writeFileSync(join(parent, '.gitignore'), '.draft/\n');
    expect(warnings()).toEqual([]);
  });

  test('there is a warning that git has one, even if it is ignored by now', () => {
    git('init', '-q');
    git('add', 'data/mill-street/articles/post.txt');
    writeFileSync(join(folder, '.gitignore'), 'articles/\n.draft/\n');
    expect(warnings()).toEqual(['warning: articles: git has it']);
    git('rm', '-r', '-q', '--cached', 'data/mill-street/articles');
    expect(warnings()).toEqual([]);
  });

  test('a folder that does not exist is not mentioned', () => {
    git('init', '-q');
    rmSync(join(folder, '.draft'), { recursive: true });
    expect(warnings()).toEqual(['warning: articles: git would add it']);
  });
});
