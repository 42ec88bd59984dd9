import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { modelDate } from '../testing/modelDate.ts';
import { voicesOf } from './voices.ts';

const article = (id: string, outlet: string | null): Article => ({
  id,
  outlet,
  headline: id,
  author: null,
  datePublished: modelDate('2023'),
  url: null,
  language: 'en',
  file: null,
});
const outlets = ['post', 'courier', 'gazette'].map((id) => ({ id, name: id, evidence: [] }));
const articles = [
  article('first', null),
  article('c1', 'courier'),
  article('p1', 'post'),
  article('c2', 'courier'),
  article('second', null),
];

test('an outlet has one voice for all its articles, an article without an outlet its own', () => {
  const { list } = voicesOf({ outlets, articles }, articles);
  expect(list.map((voice) => voice.articles.map(({ id }) => id))).toEqual([
    ['first'],
    ['c1', 'c2'],
    ['p1'],
    ['second'],
  ]);
});

test('voices are in the order of their rows, whatever their hue and shape', () => {
  const { list } = voicesOf({ outlets, articles }, articles.toReversed());
  expect(list.map((voice) => voice.articles.map(({ id }) => id))).toEqual([
    ['second'],
    ['c2', 'c1'],
    ['p1'],
    ['first'],
  ]);
  expect(list.map(({ ordinal }) => ordinal)).toEqual([4, 1, 0, 3]);
});

test('neither a new article nor an outlet without articles changes the outlets’ colours', () => {
  const before = voicesOf({ outlets, articles }, articles);
  const more = [article('new', 'gazette'), ...articles];
  const after = voicesOf({ outlets, articles: more }, more);
  for (const { id } of articles) {
    expect(after.of(id)?.ordinal).toBe(before.of(id)?.ordinal);
  }
});

test('an article that does not exist has no voice', () => {
  expect(voicesOf({ outlets, articles }, articles).of('nobody')).toBeUndefined();
});
