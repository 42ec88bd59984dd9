import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import type { Article } from '../model/article.ts';
import { voicesOf } from '../model/voices.ts';
import { modelDate } from '../testing/modelDate.ts';
import { labelArticles, labelText } from './articleLabels.ts';
import { nameOfVoice } from './nameOfVoice.ts';

const outlets = [
  { id: 'courier', name: 'The Courier', evidence: [] },
  { id: 'post', name: 'Evening Post', evidence: [] },
];

const article = (id: string, outlet: string | null, edtf: string, headline = id): Article => ({
  id,
  outlet,
  headline,
  author: null,
  datePublished: modelDate(edtf),
  url: null,
  language: 'en',
  file: { name: `${id}.txt`, sha256: '', characters: 100 },
});

const labelsOf = (...articles: Article[]) => {
  const labels = labelArticles(voicesOf({ outlets, articles }, articles), english);
  return articles.map(({ id }) => labelText(labels(id), english));
};

test('an outlet with one article is called by its name', () => {
  expect(labelsOf(article('a', 'post', '2023-09-10'))).toEqual(['Evening Post']);
});

test('two articles of one outlet are told apart by their dates', () => {
  expect(
    labelsOf(article('a', 'courier', '2023-12-08'), article('b', 'courier', '2023-12')),
  ).toEqual(['The Courier · 8 Dec 2023', 'The Courier · Dec 2023']);
});

test('an outlet that is not stated is never enough alone', () => {
  expect(labelsOf(article('a', null, '2023-09-09/2023-09-13'))).toEqual([
    'Outlet not stated · 9–13 Sep 2023',
  ]);
});

test('of an article whose text is not held, nobody knows whether it states its outlet', () => {
  const held = article('a', null, '2023-09-09');
  expect(labelsOf(held, { ...article('b', null, '2023-09-09'), file: null })).toEqual([
    'Outlet not stated · 9 Sep 2023',
    'Outlet not known · 9 Sep 2023',
  ]);
});

test('articles of one day are told apart by how their headlines begin', () => {
  const [a, b] = [
    article('a', null, '2023-09-09', 'Mayor says town hall never doubted'),
    article('b', null, '2023-09-09', 'Bridge closed'),
  ];
  expect(labelsOf(a, b)).toEqual([
    'Outlet not stated · “Mayor says town hall …”',
    'Outlet not stated · “Bridge closed”',
  ]);
});

test('and where the headlines begin alike as well, by a number', () => {
  const alike = ['a', 'b', 'c'].map((id) => article(id, 'post', '2023-09-09', 'Bridge closed'));
  expect(labelsOf(...alike, article('d', 'post', '2023-09-10', 'Bridge closed'))).toEqual([
    'Evening Post · “Bridge closed” (1)',
    'Evening Post · “Bridge closed” (2)',
    'Evening Post · “Bridge closed” (3)',
    'Evening Post · 10 Sep 2023',
  ]);
});

test('two outlets of one name are told apart, and an outlet alone is called by its name', () => {
  const articles = [
    article('a', 'courier', '2023-09-09'),
    article('b', 'courier', '2023-09-10'),
    article('c', 'post', '2023-09-11'),
    article('d', 'other-post', '2023-09-12'),
  ];
  const named = [...outlets, { id: 'other-post', name: 'Evening Post', evidence: [] }];
  const voices = voicesOf({ outlets: named, articles }, articles);
  const labels = labelArticles(voices, english);
  expect(
    voices.list.map((voice) => nameOfVoice(voice, voices, labels, english)).toSorted(),
  ).toEqual(['Evening Post · 11 Sep 2023', 'Evening Post · 12 Sep 2023', 'The Courier']);
});
