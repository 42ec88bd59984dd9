import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runs } from '../../time/testing/runs.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { readArticles } from './readArticles.ts';
import { writeArticleText } from './writeArticleText.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const sentence =
  'The bridge on Mill Street was opened to lorries again, the mayor of the town said on Friday. ';
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Bridge | The Courier</title>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>Bridge opens again</h1><p>${sentence.repeat(3)}</p><p>“It holds,” said Dana&nbsp;Okafor &amp; others. ${sentence}</p></article>`;

/** What was read, and each problem without the folder. */
function read() {
  const { articles, problems } = readArticles(folder);
  return {
    articles,
    names: articles.map(({ file }) => file),
    problems: problems.map(({ file, message }) => `${file.slice(folder.length + 1)} ${message}`),
  };
}

describe('a folder of articles', () => {
  test('is read in the order of names: text, Markdown, pages', () => {
    write('b.md', `# Bridge opens\n\n${sentence}`);
    write('c.html', page(article));
    write('a.txt', `Bridge opens\n\n${sentence}`);
    expect(read()).toMatchObject({ names: ['a.txt', 'b.md', 'c.txt'], problems: [] });
  });

  test('leaves furniture out of the clean text, and leads back to the file as it is', () => {
    const words = `\ufeffBridge opens 🚛\r\n\r\nAdvertisement\r\n\r\n${sentence}\r\n`;
    write('a.txt', words);
    const [one] = read().articles;
    expect(one?.text).toBe(words);
    expect(one?.furniture).toEqual([
      { start: 19, end: 32, text: 'Advertisement', why: 'advertisement' },
    ]);
    expect(one?.clean.text).not.toContain('Advertisement');
    const clean = codePointsOf(one?.clean.text ?? '');
    const start = clean.indexOf('Mill Street');
    const range = one?.clean.inFile({ start, end: start + 11 });
    expect(codePointsOf(words).slice(range?.start ?? 0, range?.end ?? 0)).toBe('Mill Street');
  });

  test('takes headline, byline and date of a plain text with their places', () => {
    const words = `Bridge opens\n\nBy Tom Beale\nSunday 10 December 2023\n\n${sentence}`;
    write('a.txt', words);
    const { metadata, language } = read().articles[0] ?? {};
    expect(language).toBe('en');
    expect(metadata).toEqual({
      headline: {
        value: 'Bridge opens',
        from: 'first line',
        place: { file: 'a.txt', start: 0, end: 12 },
      },
      author: { value: 'Tom Beale', from: 'byline', place: { file: 'a.txt', start: 17, end: 26 } },
      published: {
        value: 'Sunday 10 December 2023',
        from: 'date near the beginning',
        place: { file: 'a.txt', start: 27, end: 50 },
      },
    });
  });

  test('takes no line for a byline that begins with “by” and no name', () => {
    write('a.txt', `Bridge opens\n\nBy the time the gates rose, nobody waited.\n\n${sentence}`);
    expect(read().articles[0]?.metadata.author).toBeUndefined();
  });

  test('reads front matter of Markdown word by word, and its text without markup', () => {
    const words = `---\ntitle: "Bridge opens"\ndate: 2023-12-10\nauthors: [Tom Beale, Imogen Vale]\npublication: The Courier\nlang: en-GB\n---\n\n# Bridge opens\n\nThe **bridge** on [Mill Street](https://example.org/a) opened.\n`;
    write('a.md', words);
    const one = read().articles[0];
    expect(one?.metadata).toMatchObject({
      headline: { value: 'Bridge opens', from: 'front matter "title"' },
      published: { value: '2023-12-10', place: { start: 32, end: 42 } },
      author: { value: 'Tom Beale, Imogen Vale' },
      outlet: { value: 'The Courier' },
    });
    expect(one?.language).toBe('en-GB');
    expect(one?.clean.text.trim()).toBe('Bridge opens\n\nThe bridge on Mill Street opened.');
    const start = one?.clean.text.indexOf('bridge on') ?? 0;
    expect(one?.clean.inFile({ start, end: start + 6 })).toEqual({
      start: words.indexOf('bridge**'),
      end: words.indexOf('**'.concat(' on')),
    });
  });

  test('says where front matter is wrong, and reads the article all the same', () => {
    write('a.md', `---\ntitle: [Bridge\ndate: 2023\n---\n\n${sentence}`);
    expect(read()).toMatchObject({
      names: ['a.md'],
      problems: [
        expect.stringMatching(/^a\.md has front matter that is no YAML: .*; mend it there$/),
      ],
    });
  });
});

describe('a saved page', () => {
  const linked = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Bridge “opens”","author":[{"name":"Tom Beale"}],"publisher":{"name":"The Courier"},"datePublished":"2023-12-10T09:00:00+00:00","inLanguage":"en-GB","url":"https://example.org/bridge"}]}</script>`;

  test('gives what its linked data says, with the places in the page', () => {
    const html = page(article, linked);
    write('a.html', html);
    const { metadata } = read().articles[0] ?? {};
    expect(metadata).toMatchObject({
      outlet: { value: 'The Courier' },
      author: { value: 'Tom Beale' },
      published: { value: '2023-12-10T09:00:00+00:00' },
      url: { value: 'https://example.org/bridge' },
    });
    expect(metadata?.headline).toMatchObject({ value: 'Bridge “opens”', from: 'first line' });
  });

  test('gives what its meta elements say where there is no linked data', () => {
    const meta = `<meta property="og:site_name" content="The Courier"><meta property='og:title' content='Bridge &quot;opens&quot;'><meta name=author content="Tom Beale"><meta property="article:published_time" content="2023-12-10"><link rel="canonical" href="https://example.org/b">`;
    write('a.html', page(article, meta));
    const { metadata, text } = read().articles[0] ?? {};
    expect(metadata).toMatchObject({
      headline: { value: 'Bridge "opens"' },
      outlet: { value: 'The Courier' },
      author: { value: 'Tom Beale' },
      published: { value: '2023-12-10' },
      url: { value: 'https://example.org/b' },
      language: { value: 'en-GB' },
    });
    expect(text).toContain('outlet: The Courier\n');
    expect(text).toContain('source: a.html\n');
  });

  test('becomes a text of its paragraphs, without navigation, captions and programs', () => {
    const around = `<nav><a href="/">Home</a></nav>${article.replace('</p>', '</p><figure><img src=x><figcaption>The bridge</figcaption></figure><script>var a = "no";</script>')}<footer>© The Courier</footer>`;
    write('a.html', page(around));
    const text = read().articles[0]?.text ?? '';
    expect(text.split('\n\n').slice(-2)).toEqual([
      sentence.repeat(3).trim(),
      `“It holds,” said Dana\u00a0Okafor & others. ${sentence.trim()}\n`,
    ]);
    expect(text).not.toMatch(/Home|The bridge\n|var a|©/);
  });

  test('is written as text beside it once, and then read from there, the same', () => {
    write('a.html', page(article, linked));
    const [before] = read().articles;
    if (!before) throw new Error('not read');
    expect(writeArticleText(folder, before)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['a.html', 'a.txt']);
    const { articles, problems } = read();
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([{ file: 'a.txt', source: 'a.html', isWritten: true }]);
    expect(articles[0]?.text).toBe(before.text);
    expect(articles[0]?.metadata).toEqual(before.metadata);
    expect(articles[0] && writeArticleText(folder, articles[0])).toBe(false);
    expect(() => writeArticleText(folder, before)).toThrow('EEXIST');
    expect(readdirSync(folder).toSorted()).toEqual(['a.html', 'a.txt']);
  });

  test('does not replace a text beside it that is another, and says so', () => {
    write('a.html', page(article));
    write('a.txt', `Bridge opens\n\n${sentence}`);
    const { articles, problems } = read();
    expect(articles[0]?.text).toBe(readFileSync(join(folder, 'a.txt'), 'utf8'));
    expect(problems).toEqual([expect.stringContaining('a.txt is not what a.html gives now')]);
  });

  test('is read in the character set that it declares', () => {
    const html = page(article, '<meta charset="windows-1252">').replaceAll(/[“”]/g, (mark) =>
      mark === '“' ? '\u0093' : '\u0094',
    );
    write('a.html', Buffer.from(html, 'latin1'));
    expect(read().articles[0]?.text).toContain('“It holds,”');
  });

  test('runs nothing', () => {
    const hostile = `<script>globalThis.ran = 1; while (true);</script><img src=x onerror="globalThis.ran = 2"><body onload="globalThis.ran = 3"><iframe srcdoc="<script>parent.ran = 4</script>"></iframe><a href="javascript:ran = 5">a</a>`;
    write('a.html', page(hostile + article));
    expect(read().names).toEqual(['a.txt']);
    expect('ran' in globalThis).toBe(false);
  });

  test.each([
    ['deep', '<div>'.repeat(100_000) + article],
    ['deep and never opened', '</div>'.repeat(300_000) + article],
    ['wide', `<p>${'<b>a</b>'.repeat(300_000)}`],
    ['of marks alone', '<'.repeat(2_000_000)],
    ['of tags that never end', '<a '.repeat(600_000)],
    ['of open quotation marks', '<a b="'.repeat(300_000)],
    ['of open comments', '<!--'.repeat(400_000)],
    ['of open programs', '<script>'.repeat(200_000)],
    ['of open frames', '<iframe>'.repeat(20_000)],
    ['of attributes', `<p ${'a=1 '.repeat(500_000)}>${article}`],
    ['of entities', article + '&amp;'.repeat(300_000)],
    [
      'of linked data in linked data',
      `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${article}`,
    ],
    [
      'of a picture in words',
      `<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">${article}`,
    ],
    [
      'of as many and as deep elements as may be',
      ('<div>'.repeat(95) + 'The bridge, it held. ' + '</div>'.repeat(95)).repeat(400),
    ],
  ])('that is %s is read or refused within ten seconds', (_, body) => {
    write('a.html', page(body));
    write('b.txt', sentence);
    const before = performance.now();
    const { names, problems } = read();
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(names).toContain('b.txt');
    expect(names.length + problems.length).toBe(2);
  });
});

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
    ['an empty file', 'a.txt', '', 'a.txt is empty; put the text of the article there'],
    ['white space', 'a.txt', ' \n\t\n', 'a.txt is empty'],
    ['an empty page', 'a.html', '', 'a.html is empty'],
    [
      'a picture',
      'a.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2),
      'a.txt is binary, no text',
    ],
    ['nothing but zeros', 'a.txt', new Uint8Array(2000), 'a.txt is binary, no text'],
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
      'a.html has no article that can be found; save the text',
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
    const said = 'a.md says that its language is "Klingonisch", which cannot be made out; write';
    expect(problems.map((line) => line.slice(0, said.length))).toEqual(
      written === 'Klingonisch' ? [said] : [],
    );
  });

  test.each([
    ['a.txt', 50_000_000, "50 MB, more than an article's 5 MB"],
    ['a.txt', 200_000_000, '200 MB'],
    ['a.html', 200_000_000, "200 MB, more than an article's 10 MB"],
  ])('%s of %i bytes, unread', (name, bytes, message) => {
    write(name, '');
    truncateSync(join(folder, name), bytes);
    write('good.txt', sentence);
    const before = performance.now();
    const { names, problems } = read();
    expect(performance.now() - before).toBeLessThan(1000);
    expect(names).toEqual(['good.txt']);
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  test('a link that leads out of the folder, or nowhere', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.txt'), sentence);
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'a.txt'));
    symlinkSync(join(outside, 'nothing.txt'), join(folder, 'b.txt'));
    write('good.txt', sentence);
    symlinkSync(join(folder, 'good.txt'), join(folder, 'within.txt'));
    const { names, problems } = read();
    expect(names).toEqual(['good.txt', 'within.txt']);
    expect(problems).toEqual([
      expect.stringContaining('a.txt leads out of the folder'),
      expect.stringContaining('b.txt cannot be read (ENOENT)'),
    ]);
    rmSync(outside, { recursive: true });
  });

  test.runIf(process.platform !== 'win32')('a pipe, which would never end', () => {
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    write('good.txt', sentence);
    expect(read()).toMatchObject({
      names: ['good.txt'],
      problems: [expect.stringContaining('a.txt is no file')],
    });
  });

  test('a folder inside, but not what a browser saves beside a page', () => {
    mkdirSync(join(folder, 'more'));
    mkdirSync(join(folder, 'a_files'));
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
    expect(readArticles(join(folder, 'no')).problems[0]?.message).toContain(
      'cannot be read (ENOENT)',
    );
    expect(readArticles(join(folder, 'a.txt')).problems[0]?.message).toContain('name a folder');
  });

  test.runIf(process.getuid?.() !== 0)('a file and a folder without rights', () => {
    write('a.txt', sentence);
    write('good.txt', sentence);
    chmodSync(join(folder, 'a.txt'), 0);
    expect(read().problems).toEqual([
      expect.stringContaining('a.txt cannot be read (EACCES); give yourself'),
    ]);
    chmodSync(folder, 0);
    expect(readArticles(folder).problems[0]?.message).toContain('cannot be read (EACCES)');
  });
});

test('articles of 800 words are read, and their quotations found, a thousand in a minute of processor time', async () => {
  const count = runs(100);
  const { findQuotations } = await import('../find/quotations/findQuotations.ts');
  const paragraph = `“We know what this letter has caused,” said Mayor Helen Ashworth. “It holds.” ${sentence}`;
  for (let i = 0; i < count; i += 1)
    write(
      `${i}.txt`,
      `Bridge opens, ${i}\n\nBy Tom Beale\nSunday 10 December 2023\nShare\n\n${`${paragraph}\n\n`.repeat(26)}Related\nMore`,
    );
  const before = process.cpuUsage();
  const { articles } = readArticles(folder);
  const found = articles.map(
    ({ clean, language = 'en' }) => findQuotations(clean.text, language).length,
  );
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(count * 60);
  expect(found).toEqual(Array.from({ length: count }, () => 52));
  expect(articles.every(({ furniture }) => furniture.length === 2)).toBe(true);
});
