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

test('an outlet speaks with all its articles, an article without an outlet for itself', () => {
  const { list } = voicesOf({ outlets, articles });
  expect(list.map((voice) => voice.articles.map(({ id }) => id))).toEqual([
    ['p1'],
    ['c1', 'c2'],
    ['first'],
    ['second'],
  ]);
});

test('a new article does not repaint the outlets, nor does an outlet that has none yet', () => {
  const before = voicesOf({ outlets, articles });
  const after = voicesOf({ outlets, articles: [article('new', 'gazette'), ...articles] });
  for (const { id } of articles) {
    expect(after.of(id)?.ordinal).toBe(before.of(id)?.ordinal);
  }
});

test('an article that is not there has no voice', () => {
  expect(voicesOf({ outlets, articles }).of('nobody')).toBeUndefined();
});
