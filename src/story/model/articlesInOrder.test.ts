import { expect, test } from 'vitest';
import { modelDate } from '../testing/modelDate.ts';
import type { Article } from './article.ts';
import { articlesInOrder } from './articlesInOrder.ts';

const article = (id: string, outlet: string | null, published: string): Article => ({
  id,
  outlet,
  headline: id,
  author: null,
  datePublished: modelDate(published),
  url: null,
  language: 'en',
  file: null,
});

const idsOf = (...articles: Article[]) => articlesInOrder(articles).map(({ id }) => id);

test('outlets are ordered by their first publication, and their articles by publication', () => {
  expect(
    idsOf(
      article('late', 'courier', '2023-12-08'),
      article('alone', null, '2023-09-12'),
      article('post', 'post', '2023-09-10'),
      article('early', 'courier', '2023-09-09'),
      article('alone too', null, '2023-09-11'),
    ),
  ).toEqual(['early', 'late', 'post', 'alone too', 'alone']);
});

test('a date without a start counts by its end, and equal ones keep their order', () => {
  expect(
    idsOf(
      article('b', null, '2023-09-09'),
      article('a', null, '2023-09-09/2023-09-13'),
      article('open', null, '../2023-09-01'),
    ),
  ).toEqual(['open', 'b', 'a']);
});
