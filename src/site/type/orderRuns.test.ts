import { expect, test } from 'vitest';
import { orderRuns, type Direction } from './orderRuns.ts';

const seen = (words: string, base: Direction) => {
  const runs = words
    .split(/( )/)
    .map((text) => ({ text, sized: null, widthPx: text.length, glyphs: [] }));
  return orderRuns(runs, base)
    .map(({ text }) => text)
    .join('');
};

// Expected orders are those of the Unicode Bidirectional Algorithm.
test.each([
  ['a line of one direction is as it is written', 'The bridge 1998', 'ltr', 'The bridge 1998'],
  [
    'after Arabic words, figures on both sides of a sign run from the right',
    'سبتمبر 2023 · 5 روايات',
    'rtl',
    'روايات 5 · 2023 سبتمبر',
  ],
  [
    'after Latin words figures run with these',
    'The Courier · 8 ديسمبر 2023',
    'rtl',
    '2023 ديسمبر The Courier · 8',
  ],
  ['before any word, figures run as the line', '9 سبتمبر', 'rtl', 'سبتمبر 9'],
  [
    'figures after Arabic words run with these, also in a Latin line',
    'in جسر ميل , 9',
    'ltr',
    'in 9 , ميل جسر',
  ],
] as const)('%s', (_, words, base, order) => {
  expect(seen(words, base)).toBe(order);
});
