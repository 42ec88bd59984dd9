import { expect, test } from 'vitest';
import { directionOf, needsIsolation } from './bidi.ts';

test.each([
  ['The bridge closes', 'ltr'],
  ['الجسر يغلق', 'rtl'],
  ['“الجسر” on Mill Street', 'rtl'],
  ['12 tonnes', 'ltr'],
  ['12 طنًا', 'rtl'],
  ['הגשר', 'rtl'],
  ['2023', 'ltr'],
  ['', 'ltr'],
])('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test.each([
  ['The bridge on Mill Street, 12 m', false],
  ['“L’été”, 12 %', false],
  ['桥', false],
  ['The الجسر', true],
  ['١٢', true],
  ['a\u202Eb', true],
  ['𞤀', true],
])('whether %j needs isolation in text from left to right: %j', (text, needed) => {
  expect(needsIsolation(text, 'ltr')).toBe(needed);
  expect(needsIsolation(text, 'rtl')).toBe(true);
});
