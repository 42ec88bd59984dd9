import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codePointsOf } from '../../../text/codePoints.ts';
import { findFurniture } from '../findFurniture.ts';

/** Invented pages, a line each: `+` the article's, `-` the site's, `?` when it came out, which either may be. */
function pagesOf(name: string) {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n====\n')
    .map((page) => {
      const [head = '', ...lines] = page.split('\n');
      return {
        language: head.replace('lang ', ''),
        lines: lines.map((line) => ({ whose: line[0], words: line.slice(2) })),
      };
    });
}

/** Whether each line is found, by its place: a list of contents has the words of a heading. */
function judge(lines: ReturnType<typeof pagesOf>[number]['lines'], language: string) {
  const pieces = findFurniture(lines.map(({ words }) => words).join('\n\n'), language);
  let at = 0;
  return lines.map((line) => {
    const [start, end] = [at, at + codePointsOf(line.words).length];
    at = end + 2;
    return { ...line, isFound: pieces.some((piece) => piece.start <= start && end <= piece.end) };
  });
}

const lengthOf = (words: string) => words.replaceAll(/\s/gu, '').length;

test.each([
  ['first.txt', 1],
  ['later.txt', 0.85],
  ['third.txt', 0.95],
  ['fourth.txt', 0.95],
  ['fifth.txt', 0.9],
  ['sixth.txt', 0.97],
  ['seventh.txt', 0.87],
  ['eighth.txt', 0.96],
  ['ninth.txt', 0.95],
  ['tenth.txt', 0.92],
  ['eleventh.txt', 0.9],
  ['twelfth.txt', 0.91],
  ['lists.txt', 0.9],
  ['eastAsian.txt', 0.97],
])(
  'in the pages in %s no line of an article is lost, and %d of the site’s text is found',
  (name, share) => {
    let [marked, found] = [0, 0];
    for (const { language, lines } of pagesOf(name)) {
      const judged = judge(lines, language);
      const lost = judged.filter(({ whose, isFound }) => whose === '+' && isFound);
      expect.soft(lost.map(({ words }) => words)).toEqual([]);
      for (const { words, isFound } of judged.filter(({ whose }) => whose === '-')) {
        marked += lengthOf(words);
        found += isFound ? lengthOf(words) : 0;
      }
    }
    expect(found / marked).toBeGreaterThanOrEqual(share);
  },
);

test('articles about apps, newsletters, comments and opening hours keep every line, in ten languages', () => {
  for (const { language, lines } of pagesOf('keep.txt')) {
    const found = judge(lines, language).filter(({ isFound }) => isFound);
    expect.soft(found.map(({ words }) => words)).toEqual([]);
  }
});
