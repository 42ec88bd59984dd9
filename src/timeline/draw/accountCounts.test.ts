import { expect, test } from 'vitest';
import { characterMiddles } from './accountCounts.ts';

test('one figure stands in the middle, two beside it, each in its half of the width', () => {
  expect(characterMiddles('7', 50, 6)).toEqual([50]);
  expect(characterMiddles('42', 50, 12)).toEqual([47, 53]);
});

test('what parts thousands takes half a figure’s room', () => {
  expect(characterMiddles('1,234', 50, 27)).toEqual([39.5, 44, 48.5, 54.5, 60.5]);
});

test('figures of other scripts are figures', () => {
  expect(characterMiddles('٤٢', 0, 12)).toEqual([-3, 3]);
});
