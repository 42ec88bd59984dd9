import { expect, test } from 'vitest';
import { chooseLabels } from './chooseLabels.ts';
import type { Wanted } from './fillTiers.ts';

const wanted = (rank: number, x: number, widthPx: number, isMain = true): Wanted => ({
  rank,
  x,
  isMain,
  leastPx: widthPx,
  shapes: [{ lines: ['What happened'], widthPx, isCut: false }],
});

const chosenOf = (byPriority: readonly Wanted[], tiers = 1) =>
  chooseLabels(byPriority, { x0: 0, x1: 400, tierLines: Array(tiers).fill(1) })
    .map(({ rank }) => rank)
    .toSorted((a, b) => a - b);

test('a main event that keeps two others out gives way to them', () => {
  const wide = wanted(1, 200, 390);
  expect(chosenOf([wide, wanted(0, 100, 80), wanted(2, 300, 80)])).toEqual([0, 2]);
});

test('one that keeps a single other out stays, for it came first', () => {
  expect(chosenOf([wanted(1, 200, 390), wanted(0, 100, 80)])).toEqual([1]);
});

test('no main event gives way to less important ones, however many they are', () => {
  const others = [10, 100, 190, 380].map((x, n) => wanted(n + 2, x, 60, false));
  expect(chosenOf([wanted(1, 200, 390), ...others])).toEqual([1]);
});

test('exchanges go on until none brings more', () => {
  const wides = [wanted(4, 100, 180), wanted(5, 300, 180)];
  const small = [20, 90, 220, 290].map((x, n) => wanted(n, x, 50));
  expect(chosenOf([...wides, ...small])).toEqual([0, 1, 2, 3]);
});

test('where not even its date has room, a title is not broken into lines', () => {
  const broken: number[] = [];
  const between = (leastPx: number): Wanted => ({
    ...wanted(1, 195, leastPx, false),
    get shapes() {
      broken.push(leastPx);
      return [];
    },
  });
  const neighbours = [wanted(0, 100, 90), wanted(2, 210, 90)];
  chosenOf([...neighbours, between(120)]);
  expect(broken).toEqual([]);
  chosenOf([...neighbours, between(40)]);
  expect(broken).toEqual([40]);
});
