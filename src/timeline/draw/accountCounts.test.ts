import { expect, test } from 'vitest';
import { characterMiddles } from './accountCounts.ts';

test('one digit is centred, two have half the width each', () => {
  expect(characterMiddles('7', 50, 6)).toEqual([50]);
  expect(characterMiddles('42', 50, 12)).toEqual([47, 53]);
});

test('a thousands separator takes half a digit’s width', () => {
  expect(characterMiddles('1,234', 50, 27)).toEqual([39.5, 44, 48.5, 54.5, 60.5]);
});

test('digits of other scripts are digits', () => {
  expect(characterMiddles('٤٢', 0, 12)).toEqual([-3, 3]);
});
