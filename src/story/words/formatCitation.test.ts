import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { sourceOfMillStreet } from '../file/testing/millStreet.ts';
import { formatCitation } from './formatCitation.ts';

const { story, event } = sourceOfMillStreet();
const { accounts } = event('video').now();

function citationOf(articleId: string): string {
  const article = story.article(articleId);
  const account = accounts.find((one) => one.article === articleId);
  const outlet = story.outletOf(article);
  const { excerpts = [], isAnnouncement = false } = account ?? {};
  return formatCitation({ article, outlet, excerpts, isAnnouncement }, english);
}

test('a citation has author, headline, outlet, date in words, address and the words', () => {
  expect(citationOf('courier-reopening').split('\n')).toEqual([
    expect.stringMatching(/^Imogen Vale\. .+\. The Courier, published Friday 8 December 2023\.$/),
    'https://courier.example/2023/12/mill-street-bridge-opens',
    expect.stringMatching(/^“… she released a video on 9 September.*”$/),
  ]);
});

test('a citation says what the article does not state', () => {
  const [head, ...words] = citationOf('not-stated').split('\n');
  expect(head).toMatch(/^Author not stated\. /);
  expect(head).toMatch(/outlet not stated, published between 9 and 13 September 2023/);
  expect(words.join()).not.toContain('http');
});

test('no part of a citation ends in two stops', () => {
  const article = {
    ...story.article('courier-reopening'),
    author: 'J. Vale Jr.',
    headline: 'Why?',
  };
  const cited = { article, outlet: undefined, excerpts: [], isAnnouncement: false };
  expect(formatCitation(cited, english)).toMatch(/^J\. Vale Jr\. Why\? outlet not stated/);
});

test('the words are the article’s own, each excerpt whole', () => {
  for (const { article, excerpts } of accounts) {
    for (const { exact } of excerpts) expect(citationOf(article)).toContain(exact);
  }
});

test('what an article only announces is cited as an announcement, in every language', () => {
  const article = story.article('not-stated');
  const cited = { article, outlet: undefined, excerpts: [], isAnnouncement: true };
  expect(formatCitation(cited, english)).toMatch(/\nThis article announces it\.$/);
  for (const language of [french, arabic]) {
    const lines = formatCitation(cited, language).split('\n');
    expect(lines.at(-1)).toBe(language.page.standing.here);
  }
});
