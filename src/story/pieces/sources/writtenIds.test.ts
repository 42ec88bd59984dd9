import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIds, writeIds } from './writtenIds.ts';

test('ids that count upwards are written as the first one and the number that follow', () => {
  const ids = Array.from({ length: 20_000 }, (_, n) => `article-${n + 1}`);
  expect(writeIds(ids)).toEqual(['article-1', 19_999]);
  expect(writeIds(['post', 'post-9', 'post-10', 'post-09', 'post-10', '1', '2', '2'])).toEqual([
    'post',
    'post-9',
    1,
    'post-09',
    'post-10',
    '1',
    1,
    '2',
  ]);
});

test('ids of every kind are read as they were written', () => {
  const id = fc.oneof(
    fc.nat({ max: 12 }).map((n) => `a-${n}`),
    fc.nat({ max: 12 }).map((n) => `a-0${n}`),
    fc.nat({ max: 2 }).map((n) => `b${999_999_998 + n}`),
    fc.constantFrom('a', 'a-', '7', '8', '1999999999999999999', 'of-2026'),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 40 }), (ids) => {
      expect(readIds(writeIds(ids))).toEqual(ids);
    }),
  );
});

test('a number with nothing to count on from is refused', () => {
  expect(() => readIds([3])).toThrow('no id counts on from ""');
  expect(() => readIds(['post', 1])).toThrow('no id counts on from "post"');
});
