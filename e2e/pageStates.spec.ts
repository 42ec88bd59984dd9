import { expect, test } from '@playwright/test';
import { everyState, nameOf, pairedStates } from './pageStates.ts';
import { coverPairs, everyChoice, pairsOf } from './support/coverPairs.ts';

const dimensionsOf = (...counts: number[]) =>
  Object.fromEntries(
    counts.map((count, n) => [`d${n}`, Array.from({ length: count }, (_, v) => `v${v}`)]),
  );

test('the pictures of the page cover every pair of settings', () => {
  const met = new Set(pairedStates.flatMap(pairsOf));
  expect(everyState.flatMap(pairsOf).filter((pair) => !met.has(pair))).toEqual([]);
  expect(pairedStates.length).toBeLessThan(everyState.length / 8);
  expect(new Set(everyState.map(nameOf)).size).toBe(everyState.length);
});

test('pairs are covered for any settings, with few states and the same ones each time', () => {
  for (const counts of [[1], [3], [1, 4], [2, 2, 2, 2], [5, 4, 3, 2, 2], [3, 3, 3, 3, 3]]) {
    const dimensions = dimensionsOf(...counts);
    const chosen = coverPairs(dimensions);
    const met = new Set(chosen.flatMap(pairsOf));
    expect(
      everyChoice(dimensions)
        .flatMap(pairsOf)
        .filter((pair) => !met.has(pair)),
    ).toEqual([]);
    expect(chosen).toEqual(coverPairs(dimensions));
    const [largest = 1, next = 1] = counts.toSorted((one, other) => other - one);
    expect(chosen.length).toBeLessThanOrEqual(2 * largest * next);
  }
});
