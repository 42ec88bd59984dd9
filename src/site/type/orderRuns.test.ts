import { expect, test } from 'vitest';
import { splitIsolates } from './isolates.ts';
import type { Direction } from './orderRuns.ts';
import { seenRuns } from './outlineLine.ts';

const seen = (line: string, base: Direction) =>
  seenRuns(splitIsolates(line), base, (part) => part.split(/( )/).map((text) => ({ text })))
    .map(({ text }) => text)
    .join('');

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
  [
    'a name in an isolate does not draw the figures after it along',
    '\u2068The Courier\u2069 · 8 ديسمبر',
    'rtl',
    'ديسمبر 8 · The Courier',
  ],
  [
    'isolates within one that has no letter of its own stand from left to right',
    '\u2068\u2068The Courier\u2069 · \u20678 ديسمبر\u2069\u2069',
    'rtl',
    'The Courier · ديسمبر 8',
  ],
  [
    'what is isolated is ordered by itself',
    'in \u2067جسر 9 ميل\u2069 , 7',
    'ltr',
    'in ميل 9 جسر , 7',
  ],
  ['an isolate without an end ends with the line', 'in \u2067جسر 9', 'ltr', 'in 9 جسر'],
  ['an end of no isolate is nothing', 'in\u2069 Mill', 'ltr', 'in Mill'],
] as const)('%s', (_, words, base, order) => {
  expect(seen(words, base)).toBe(order);
});
