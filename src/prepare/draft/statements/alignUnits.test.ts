import { expect, test } from 'vitest';
import { alignUnits, mostByChain } from './alignUnits.ts';

/** Quoted sentences of words that are given by number: those from one up to another. */
const groupsAmong = (ranges: readonly [from: number, to: number][]) => {
  const part = { start: 0, end: 0, text: '', speaker: null };
  const units = ranges.map(([from, to], statement) => ({
    part,
    statement,
    partOfStatement: 0,
    words: Array.from({ length: to - from }, (_, step) => `word${from + step}`),
  }));
  const groups = alignUnits(units);
  return new Set(units.map((_, at) => groups.find(at))).size;
};
const chain = (count: number) =>
  Array.from({ length: count }, (_, at): [number, number] => [4 * at, 4 * at + 12]);

test('a few sentences, each like the next, are one statement', () => {
  expect(groupsAmong(chain(5))).toBe(1);
});

test('a long chain of sentences, each like the next, is no one statement', () => {
  expect(groupsAmong(chain(10 * mostByChain))).toBeGreaterThanOrEqual(10);
});

test('however many articles print pieces of one sentence, they are one statement', () => {
  const pieces = Array.from({ length: 200 }, (_, at): [number, number] => [
    at % 20,
    (at % 20) + 20,
  ]);
  expect(groupsAmong([[0, 40], ...pieces])).toBe(1);
  expect(groupsAmong([...pieces, [0, 40]])).toBe(1);
});

test.each([
  [
    'we will keep this old library open until the end of next March',
    'we will keep this old library open until some other council says',
    2,
  ],
  ['we will keep it open until the end of March', 'we will keep it open until the end', 1],
  [
    'we will keep it open until the end of March',
    'we shall keep it open until the end of March',
    1,
  ],
])('“%s” and “%s” are %d', (one, other, count) => {
  const part = { start: 0, end: 0, text: '', speaker: null };
  const units = [one, other].map((words, statement) => ({
    part,
    statement,
    partOfStatement: 0,
    words: words.split(' '),
  }));
  const groups = alignUnits(units);
  expect(new Set(units.map((_, at) => groups.find(at))).size).toBe(count);
});
