import { expect, test } from 'vitest';
import { firstFiles } from './firstFiles.ts';

const fileOf = (rank: number) => Math.floor(rank / 2048);
const every = (step: number) =>
  Array.from({ length: Math.floor(1_000_000 / step) }, (_, n) => n * step);
const none = new Map<number, unknown>();

test.each([
  // [so many events lie between two that are wanted, files]
  [1, [0]],
  [6, [0]],
  [7, [0, 1]],
  [40, [0, 1, 2, 3]],
  [5000, [0, 2, 4, 7]],
])('of each %d-th event the next files come that have enough of them: %j', (step, files) => {
  expect(firstFiles(every(step), fileOf, none)).toEqual(files);
});

test('files that have arrived are passed over, and no event needs no file', () => {
  expect(firstFiles(every(7), fileOf, new Map([[0, null]]))).toEqual([1, 2]);
  expect(firstFiles([], fileOf, none)).toEqual([]);
});
