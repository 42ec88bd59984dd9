import { expect, test } from 'vitest';
import { typeScale } from './typeScale.ts';

test('type is a seventh larger than on wide screens where there is room', () => {
  expect(typeScale(350, 16) * 14).toBeCloseTo(16);
  expect(typeScale(660, 16) * 14).toBeCloseTo(16);
});

test('it grows as the reader’s browser is told, as far as the width allows', () => {
  expect(typeScale(690, 32) * 14).toBeCloseTo(32);
  expect(typeScale(450, 32)).toBe(1.5);
});

test('it is never smaller than the layout’s own', () => {
  expect(typeScale(280, 16)).toBe(1);
  expect(typeScale(660, 9)).toBe(1);
  expect(typeScale(0, 16)).toBe(1);
});
