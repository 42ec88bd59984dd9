import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sizeUpTo } from '../../time/testing/runs.ts';
import { article, articlesFolder, page, sentence } from './testing/articlesFolder.ts';
import { writeArticleText } from './writeArticleText.ts';

const { folder, read, write } = articlesFolder();

/** A quarter in `npm test`, which is enough to see a time that grows with the square of it. */
const size = (most: number) => sizeUpTo(most, most / 4);

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

  test('gives what its meta elements say if there is no linked data', () => {
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

  test('becomes a text of its paragraphs, without navigation, captions or scripts', () => {
    const around = `<nav><a href="/">Home</a></nav>${article.replace('</p>', '</p><figure><img src=x><figcaption>The bridge</figcaption></figure><script>var a = "no";</script>')}<footer>© The Courier</footer>`;
    write('a.html', page(around));
    const text = read().articles[0]?.text ?? '';
    expect(text.split('\n\n').slice(-2)).toEqual([
      sentence.repeat(3).trim(),
      `“It holds,” said Dana\u00a0Okafor & others. ${sentence.trim()}\n`,
    ]);
    expect(text).not.toMatch(/Home|The bridge\n|var a|©/);
  });

  test('keeps the sentences of a box that its markup names as the site’s, and lists them', () => {
    const box = 'Pack a lunch and come along.';
    write('a.html', page(article.replace('</p>', `</p><div class="promo"><p>${box}</p></div>`)));
    const [one] = read().articles;
    expect(one?.text).toContain(`furniture:\n  - ${box}\n`);
    expect(one?.furniture.map(({ text, why }) => ({ text, why }))).toEqual([
      { text: box, why: 'box' },
    ]);
    expect(one?.clean.text).not.toContain(box);
  });

  test('is written as text beside it once, and then read from there, the same', () => {
    write('a.html', page(article, linked));
    const [before] = read().articles;
    if (!before) throw new Error('not read');
    expect(writeArticleText(folder(), before)).toBe(true);
    expect(readdirSync(folder()).toSorted()).toEqual(['a.html', 'a.txt']);
    const { articles, problems } = read();
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([{ file: 'a.txt', source: 'a.html', isWritten: true }]);
    expect(articles[0]?.text).toBe(before.text);
    expect(articles[0]?.metadata).toEqual(before.metadata);
    expect(articles[0] && writeArticleText(folder(), articles[0])).toBe(false);
    expect(() => writeArticleText(folder(), before)).toThrow('EEXIST');
    expect(readdirSync(folder()).toSorted()).toEqual(['a.html', 'a.txt']);
  });

  test('does not replace a different text beside it, and says so', () => {
    write('a.html', page(article));
    write('a.txt', `Bridge opens\n\n${sentence}`);
    const { articles, problems } = read();
    expect(articles[0]?.text).toBe(readFileSync(join(folder(), 'a.txt'), 'utf8'));
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
    ['deep and never opened', '</div>'.repeat(size(300_000)) + article],
    ['wide', `<p>${'<b>a</b>'.repeat(size(300_000))}`],
    ['of marks alone', '<'.repeat(size(2_000_000))],
    ['of tags that never end', '<a '.repeat(size(600_000))],
    ['of open quotation marks', '<a b="'.repeat(size(300_000))],
    ['of open comments', '<!--'.repeat(size(400_000))],
    ['of open programs', '<script>'.repeat(size(200_000))],
    ['of open frames', '<iframe>'.repeat(20_000)],
    ['of attributes', `<p ${'a=1 '.repeat(size(500_000))}>${article}`],
    ['of entities', article + '&amp;'.repeat(size(300_000))],
    [
      'of linked data in linked data',
      `<script type="application/ld+json">${'['.repeat(size(1_000_000))}</script>${article}`,
    ],
    [
      'of a picture in words',
      `<img src="data:image/png;base64,${'A'.repeat(size(5_000_000))}">${article}`,
    ],
    [
      'of as many and as deep elements as may be',
      ('<div>'.repeat(95) + 'The bridge, it held. ' + '</div>'.repeat(95)).repeat(400),
    ],
  ])('that is %s is read or refused within ten seconds of the processor', (_, body) => {
    write('a.html', page(body));
    write('b.txt', sentence);
    const before = process.cpuUsage().user;
    const { names, problems } = read();
    // Of processor time, in microseconds: other work on the machine lengthens it less.
    expect(process.cpuUsage().user - before).toBeLessThan(10_000_000);
    expect(names).toContain('b.txt');
    expect(names.length + problems.length).toBe(2);
  });
});
