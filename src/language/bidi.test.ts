import { expect, test } from 'vitest';
import { directionOf } from './bidi.ts';

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
