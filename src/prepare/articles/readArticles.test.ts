import { describe, expect, test } from 'vitest';
import { sizeUpTo } from '../../time/testing/runs.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { readArticles } from './readArticles.ts';
import { article, articlesFolder, page, sentence } from './testing/articlesFolder.ts';

const { folder, read, write } = articlesFolder();

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

  test('does not take a line for a byline if “by” is followed by no name', () => {
    write('a.txt', `Bridge opens\n\nBy the time the gates rose, nobody waited.\n\n${sentence}`);
    expect(read().articles[0]?.metadata.author).toBeUndefined();
  });

  test('reads Markdown’s front matter word by word, and its text without markup', () => {
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

  test('leaves out the lines that front matter lists as furniture, and lists them', () => {
    const box = 'Pack a lunch and come along.';
    const words = `---\nlanguage: en\nfurniture:\n  - ${box}\n---\n\nBridge opens\n\n${sentence}\n\n${box}\n\n${sentence}`;
    write('a.txt', words);
    const [one] = read().articles;
    expect(one?.furniture).toEqual([
      {
        start: words.lastIndexOf(box),
        end: words.lastIndexOf(box) + box.length,
        text: box,
        why: 'box',
      },
    ]);
    expect(one?.clean.text).not.toContain(box);
  });

  test('reads front matter in which a headline has a colon, as people write it', () => {
    const words = `---\ntitle: Bridge: what we know\ndate: 2023-12-10T16:40:00+01:00\nauthors: [Tom Beale, Imogen Vale]\n---\n\n${sentence}`;
    write('a.md', words);
    const { articles, problems } = read();
    expect(problems).toEqual([]);
    const start = words.indexOf('Bridge');
    expect(articles[0]?.metadata).toMatchObject({
      headline: { value: 'Bridge: what we know', place: { start, end: start + 20 } },
      published: { value: '2023-12-10T16:40:00+01:00' },
      author: { value: 'Tom Beale, Imogen Vale' },
    });
  });

  test.each([
    '„Ich gehe nicht“: Die Bürgermeisterin bleibt',
    '"I never saw that email," says former ferry boss',
    '« Je reste » : la maire ne part pas',
  ])('reads a headline that begins with a quotation, as people write it: %s', (headline) => {
    write('a.md', `---\ntitle: ${headline}\ndate: 2023-12-10\n---\n\n${sentence}`);
    const { articles, problems } = read();
    expect(problems).toEqual([]);
    expect(articles[0]?.metadata).toMatchObject({
      headline: { value: headline },
      published: { value: '2023-12-10' },
    });
  });

  test('says where front matter is wrong, and reads the article anyway', () => {
    write('a.md', `---\ntitle: [Bridge\ndate: 2023\n---\n\n${sentence}`);
    expect(read()).toMatchObject({
      names: ['a.md'],
      problems: [
        expect.stringMatching(
          /^a\.md has front matter that is not valid YAML: .*; correct it there$/,
        ),
      ],
    });
  });
});

test('articles of 800 words are read, and their quotations found, a thousand in a minute of processor time', async () => {
  const count = sizeUpTo(250, 25);
  const { findQuotations } = await import('../find/quotations/findQuotations.ts');
  const paragraph = `“We know what this letter has caused,” said Mayor Helen Ashworth. “It holds.” ${sentence}`;
  for (let i = 0; i < count; i += 1)
    write(
      `${i}.txt`,
      `Bridge opens, ${i}\n\nBy Tom Beale\nSunday 10 December 2023\nShare\n\n${`${paragraph}\n\n`.repeat(26)}Related\nMore`,
    );
  const before = process.cpuUsage();
  const { articles } = readArticles(folder());
  const found = articles.map(
    ({ clean, language = 'en' }) => findQuotations(clean.text, language).length,
  );
  const { user, system } = process.cpuUsage(before);
  // The first take longer, until they are compiled.
  expect((user + system) / 1000).toBeLessThan(count * 60 + 1500);
  expect(found).toEqual(Array.from({ length: count }, () => 52));
  expect(articles.every(({ furniture }) => furniture.length === 2)).toBe(true);
});
