import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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

const lengthOf = (words: string) => words.replaceAll(/\s/gu, '').length;

test.each([
  ['first.txt', 1],
  ['later.txt', 0.85],
  ['third.txt', 0.95],
  ['fourth.txt', 0.95],
  ['fifth.txt', 0.77],
])(
  'in the pages in %s no line of an article is lost, and %d of the site’s text is found',
  (name, share) => {
    let [marked, found] = [0, 0];
    for (const { language, lines } of pagesOf(name)) {
      const text = lines.map(({ words }) => words).join('\n\n');
      const pieces = findFurniture(text, language).flatMap((piece) => piece.text.split('\n'));
      const own = lines.filter(({ whose }) => whose === '+').map(({ words }) => words);
      expect.soft(own.filter((words) => pieces.includes(words))).toEqual([]);
      for (const { words } of lines.filter(({ whose }) => whose === '-')) {
        marked += lengthOf(words);
        found += pieces.includes(words) ? lengthOf(words) : 0;
      }
    }
    expect(found / marked).toBeGreaterThanOrEqual(share);
  },
);
