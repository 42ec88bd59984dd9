import { expect, test } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const words = (exact: string, article: string, start = 0) => ({
  exact,
  article,
  start,
  end: start + exact.length,
});

test('articles with the same words are on one side, each once and in the order of the rows', () => {
  const evidence = [
    words('twelve tonnes', 'post'),
    words('12 tonnes', 'courier'),
    words('twelve tonnes', 'harbour'),
    words('twelve tonnes', 'post', 90),
  ];
  const rows = ['courier', 'harbour', 'post'];
  expect(sidesOf(evidence, (id) => rows.indexOf(id))).toEqual([
    { exact: 'twelve tonnes', articles: ['harbour', 'post'] },
    { exact: '12 tonnes', articles: ['courier'] },
  ]);
});

test('a different letter or mark is a different side', () => {
  expect(sidesOf([words('It’s', 'post'), words("It's", 'courier')], () => 0)).toHaveLength(2);
});
