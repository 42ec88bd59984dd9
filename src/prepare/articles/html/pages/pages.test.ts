import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codePointsOf } from '../../../text/codePoints.ts';
import { articleOf } from '../../articleOf.ts';
import { textOfPage } from '../../textOfPage.ts';
import { readHtml } from '../readHtml.ts';

/** `{+the article’s+}`, `{-the site’s-}`, `{?when it came out, which either may be?}` */
const mark = /\{(?<whose>[+?-])(?<html>.*?)[+?-]\}/gsu;

const fold = (words: string) => words.replace(/\s+/gu, ' ').trim();
const wordsOf = (html: string) => fold(html.replace(/<[^>]*>/gu, '').replace('&amp;', '&'));

/** Invented saved pages, each named by a comment, with the article's and the site's words marked. */
function pagesOf(name: string) {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n====\n')
    .map((page) => {
      const marked = [...page.matchAll(mark)].map(({ groups }) => ({
        whose: groups?.['whose'],
        words: wordsOf(groups?.['html'] ?? ''),
      }));
      const of = (whose: string) => marked.flatMap((one) => (one.whose === whose ? one.words : []));
      return {
        kind: /<!-- (?<kind>.*) -->/u.exec(page)?.groups?.['kind'] ?? '',
        html: page.replace(mark, '$<html>'),
        own: of('+'),
        site: of('-'),
      };
    });
}

/**
 * The lines that remain of a page after furniture is removed, one a paragraph, and what is told of the
 * article with them.
 */
function linesOf(html: string) {
  const read = readHtml(html, 'page.html');
  if (!read.ok) throw new Error(read.message);
  const { clean } = articleOf('page.txt', textOfPage(read.value, 'page.html')).article;
  const { author, outlet } = read.value.metadata;
  const lines = clean.text.split('\n').map(fold);
  return { lines, told: [...lines, author?.value ?? '', outlet?.value ?? ''] };
}

/**
 * A label of few words counts only as a whole line, as does what the article says too: a pull quote.
 */
const shows = (lines: readonly string[], words: string, own: readonly string[]) =>
  words.split(' ').length > 3 && !own.some((told) => told.includes(words))
    ? lines.some((line) => line.includes(words))
    : lines.includes(words);
const holds = (lines: readonly string[], words: string) =>
  lines.some((line) => ` ${line} `.includes(` ${words} `));
const lengthOf = (lines: readonly string[]) =>
  codePointsOf(lines.join('').replaceAll(/\s/gu, '')).length;

test.each([
  ['first.txt', 0.98],
  ['later.txt', 0.9],
  ['third.txt', 0.9],
  ['fourth.txt', 0.97],
  ['fifth.txt', 0.98],
  ['sixth.txt', 0.95],
  ['seventh.txt', 0.95],
  ['eighth.txt', 0.85],
  ['ninth.txt', 0.92],
  ['tenth.txt', 0.91],
  ['eleventh.txt', 0.98],
  ['twelfth.txt', 0.95],
  ['thirteenth.txt', 0.9],
])(
  'in the saved pages in %s no sentence is lost, and %d of the site’s text is found',
  (name, share) => {
    let [all, left] = [0, 0];
    for (const { kind, html, own, site } of pagesOf(name)) {
      const { lines, told } = linesOf(html);
      const lost = own.filter((words) => !holds(told, words));
      const stays = site.filter((words) => shows(lines, words, own));
      expect.soft(lost, kind).toEqual([]);
      all += lengthOf(site);
      left += lengthOf(stays);
    }
    expect(1 - left / all).toBeGreaterThanOrEqual(share);
  },
);
