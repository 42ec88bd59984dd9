import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';

const stories = fileURLToPath(new URL('../../../e2e/stories/', import.meta.url));
const millStreet = join(stories, 'mill-street');

/** Runs with a folder of its own, which holds a broken story file. */
async function withBrokenStory(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    writeFileSync(join(folder, 'story.json'), '{\n "version": 1,\n "id": 7\n}');
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('npm run story', () => {
  test.each([
    ['no command', [], 'say what to do'],
    ['an unknown command', ['chekc'], 'there is no command "chekc"; did you mean "check"?'],
    ['a command of later', ['preview', millStreet], 'there is no command "preview"'],
    ['check without a folder', ['check'], 'name the folder of at least one story'],
    ['a folder that is not there', ['check', 'nowhere'], 'nowhere is not a folder'],
    [
      'a file for a folder',
      ['check', join(millStreet, 'story.json')],
      'story.json is not a folder',
    ],
    [
      'built files that are not there',
      ['check', millStreet, '--built', 'nowhere'],
      'nowhere is not a folder',
    ],
    [
      'texts that are not there',
      ['check', millStreet, '--articles', 'nowhere'],
      'nowhere is not a folder',
    ],
    ['an unknown option', ['check', millStreet, '--fast'], 'there is no option --fast'],
    ['an option without its value', ['check', millStreet, '--built'], '--built'],
  ])('exits with 2 for %s, and says how to call it', async (_, words, complaint) => {
    const { code, said, complained } = await runWords(words);
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(complained).toContain(complaint);
  });

  test('lists the commands that exist, and no others', async () => {
    const { code, said } = await runWords(['--help']);
    expect(code).toBe(0);
    expect(said).toContain('check DIR…');
    expect(said).not.toMatch(/ capture /);
  });

  test('explains check', async () => {
    const { code, said } = await runWords(['check', '--help']);
    expect(code).toBe(0);
    expect(said).toContain('SOURCELINE_ARTICLES');
    expect(said).toContain('Exit code: 0');
  });
});

describe('npm run story -- check', () => {
  test('exits with 0 for a correct story, with its counts and quotas', async () => {
    const { code, said } = await runWords(['check', millStreet]);
    expect(code).toBe(0);
    expect(said).toContain('story.json: all well');
    expect(said).toContain('5 articles, 14 events and 1 undated, 34 accounts, 36 excerpts');
    expect(said).toContain('14 statements in 28 versions');
    expect(said).toContain('12 differences: 2 conflict, 1 dispute, 3 truncation, 1 attribution');
    expect(said).toContain(
      'evening-post: own prose shown 654 of 965 code points, 67.8 % (limit 75 %)',
    );
    expect(said).not.toContain('NOT checked');
  });

  test('exits with 1 for a story with errors, each on a line with file, line, path, fault and remedy', async () => {
    await withBrokenStory(async (folder) => {
      const { code, said } = await runWords(['check', folder]);
      const file = join(folder, 'story.json');
      expect(code).toBe(1);
      expect(said.split('\n')).toContain(
        `${file}:3: $.id: expected a text, found 7; write "7" [story]`,
      );
      expect(said.split('\n')).toContain(`${file}:1: $.title: missing; write a text [story]`);
      expect(said.split('\n').at(-1)).toBe(`${file}: 12 errors`);
    });
  });

  test('checks every story that it is given, and answers for the worst', async () => {
    await withBrokenStory(async (folder) => {
      const { code, said } = await runWords(['check', folder, millStreet]);
      expect(code).toBe(1);
      expect(said).toContain('mill-street/story.json: all well');
    });
  });

  test('takes texts from the folder that the variable names, or else from the story’s own', async () => {
    await withBrokenStory(async (folder) => {
      const { code, said } = await runWords(['check', millStreet, '--require-articles'], {
        SOURCELINE_ARTICLES: folder,
      });
      expect(code).toBe(0);
      expect(said).not.toContain('NOT checked');
    });
  });

  test('gives the option precedence over the variable', async () => {
    const articles = join(millStreet, 'articles');
    const { code } = await runWords(['check', millStreet, '--articles', articles], {
      SOURCELINE_ARTICLES: 'nowhere',
    });
    expect(code).toBe(0);
  });
});
