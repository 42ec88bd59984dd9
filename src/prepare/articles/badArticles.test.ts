import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticles } from './readArticles.ts';
import { article, articlesFolder, page, sentence } from './testing/articlesFolder.ts';

const { folder, read, write } = articlesFolder();

const bad = (name: string, content: string | Uint8Array) => {
  write(name, content);
  write('good.txt', `Bridge opens\n\n${sentence}`);
  const { names, problems } = read();
  expect(names).toEqual(['good.txt']);
  expect(problems).toHaveLength(1);
  expect(problems[0]).not.toContain('\n');
  return problems[0];
};

describe('of bad input, a line each, and the others are still read:', () => {
  test.each([
    ['an empty file', 'a.txt', '', 'a.txt is empty; put the text of the article in it'],
    ['white space', 'a.txt', ' \n\t\n', 'a.txt is empty'],
    ['nothing but punctuation', 'a.txt', '“ … ”\n---\n', 'a.txt has no words; put the text'],
    [
      'front matter alone',
      'a.md',
      '---\ntitle: Bridge opens\n---\n',
      'a.md has no text apart from front matter and the site’s own words; put the text of the article in it, or remove the file',
    ],
    [
      'UTF-16 without its mark',
      'a.txt',
      Buffer.from('Bridge opens on Mill Street', 'utf16le'),
      'a.txt is UTF-16, not UTF-8; save it as UTF-8',
    ],
    ['an empty page', 'a.html', '', 'a.html is empty'],
    [
      'a picture',
      'a.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2),
      'a.txt is not text but binary data',
    ],
    ['nothing but zeros', 'a.txt', new Uint8Array(2000), 'a.txt is not text but binary data'],
    [
      'Latin-1',
      'a.txt',
      Buffer.from('Le pont\r\n\r\nUne cité fermée', 'latin1'),
      'a.txt is not UTF-8 in line 3; save it as UTF-8',
    ],
    [
      'UTF-16',
      'a.txt',
      Buffer.from('\ufeffBridge', 'utf16le'),
      'a.txt is UTF-16, not UTF-8; save it as UTF-8',
    ],
    [
      'a page without an article',
      'a.html',
      page('<nav><a>Home</a> <a>News</a></nav><p>Sign in</p>'),
      'a.html is a page in which no article was found; save the text',
    ],
    [
      'another kind of file',
      'a.pdf',
      'x',
      'a.pdf is neither text (.txt), Markdown (.md) nor a page (.html)',
    ],
  ])('%s', (_, name, content, message) => {
    expect(bad(name, content)).toContain(message);
  });

  test.each([
    ['Klingonisch', undefined],
    ['', undefined],
    ['en_GB.UTF-8', 'en-GB'],
    ['English', 'en'],
    ['français', 'fr'],
  ])('a language told as “%s” keeps no article from being read', (written, tag) => {
    write('a.md', `---\ntitle: Bridge opens\nlanguage: ${written}\n---\n${sentence.repeat(3)}`);
    write('b.html', page(article, `<meta property="og:locale" content="${written}">`));
    const { articles, problems } = read();
    expect(articles.map(({ language }) => language)).toEqual([tag ?? 'en', 'en-GB']);
    const said =
      'a.md says that its language is "Klingonisch", which is not a known language tag; write';
    expect(problems.map((line) => line.slice(0, said.length))).toEqual(
      written === 'Klingonisch' ? [said] : [],
    );
  });

  test.each([
    ['a.txt', 50_000_000, '50 MB long, more than the 5 MB that an article may have'],
    ['a.txt', 200_000_000, '200 MB'],
    ['a.html', 200_000_000, '200 MB long, more than the 10 MB that an article may have'],
  ])('%s of %i bytes, unread', (name, bytes, message) => {
    write(name, '');
    truncateSync(join(folder(), name), bytes);
    write('good.txt', sentence);
    const before = process.cpuUsage().user;
    const { names, problems } = read();
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
    expect(names).toEqual(['good.txt']);
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  test('a link that leads out of the folder(), or nowhere', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.txt'), sentence);
    symlinkSync(join(outside, 'secret.txt'), join(folder(), 'a.txt'));
    symlinkSync(join(outside, 'nothing.txt'), join(folder(), 'b.txt'));
    write('good.txt', sentence);
    symlinkSync(join(folder(), 'good.txt'), join(folder(), 'within.txt'));
    const { names, problems } = read();
    expect(names).toEqual(['good.txt', 'within.txt']);
    expect(problems).toEqual([
      expect.stringContaining('a.txt is a link that leads out of the folder'),
      expect.stringContaining('b.txt cannot be read (ENOENT)'),
    ]);
    rmSync(outside, { recursive: true });
  });

  test.runIf(process.platform !== 'win32')('a pipe, which would never end', () => {
    execFileSync('mkfifo', [join(folder(), 'a.txt')]);
    write('good.txt', sentence);
    expect(read()).toMatchObject({
      names: ['good.txt'],
      problems: [expect.stringContaining('a.txt is not a regular file')],
    });
  });

  test('a folder inside, but not what a browser saves beside a page', () => {
    mkdirSync(join(folder(), 'more'));
    mkdirSync(join(folder(), 'a_files'));
    write('a.html', page(article));
    expect(read()).toMatchObject({
      names: ['a.txt'],
      problems: [expect.stringContaining('more is a folder')],
    });
  });

  test('two pages that would make one text', () => {
    write('a.htm', page(article));
    write('a.html', page(article));
    expect(read()).toMatchObject({
      names: ['a.txt'],
      problems: [expect.stringContaining('a.html makes a.txt')],
    });
  });

  test('a folder that is not there, or is a file', () => {
    write('a.txt', sentence);
    expect(readArticles(join(folder(), 'no')).problems[0]?.message).toContain(
      'cannot be read (ENOENT)',
    );
    expect(readArticles(join(folder(), 'a.txt')).problems[0]?.message).toContain('name a folder');
  });

  test.runIf(process.getuid?.() !== 0)('a file and a folder without rights', () => {
    write('a.txt', sentence);
    write('good.txt', sentence);
    chmodSync(join(folder(), 'a.txt'), 0);
    expect(read().problems).toEqual([
      expect.stringContaining('a.txt cannot be read (EACCES); give yourself'),
    ]);
    chmodSync(folder(), 0);
    expect(readArticles(folder()).problems[0]?.message).toContain('cannot be read (EACCES)');
  });
});
