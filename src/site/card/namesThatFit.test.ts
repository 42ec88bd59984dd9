import { expect, test } from 'vitest';
import { namesThatFit } from './namesThatFit.ts';

const room = {
  roomPx: 100,
  gapPx: 10,
  moreWords: (more: number) => `+${more}`,
  widthPx: (words: string) => words.length * 10,
};
const ending = (...ends: number[]) => ends.map((endPx) => ({ endPx }));

test.each([
  ['all, and nothing is said', [30, 60, 100], 3, undefined],
  ['those beside which there is room for the rest’s number', [30, 70, 120], 2, '+1 at 80'],
  ['fewer, where the number would not fit', [30, 80, 120], 1, '+2 at 40'],
  ['none, where the first is too long', [90, 180], 0, '+2 at 0'],
])('what fits is shown: %s', (_, ends, shown, said) => {
  const { placed, more } = namesThatFit(ending(...ends), room);
  expect(placed).toHaveLength(shown);
  expect(more && `${more.text} at ${more.atPx}`).toBe(said);
});
