import { expect, test } from 'vitest';
import { splitIsolates } from './isolates.ts';

const [toRight, toLeft, asFirst, end] = ['\u2066', '\u2067', '\u2068', '\u2069'];

test('isolated text has its own direction, even within another isolate', () => {
  expect(splitIsolates(`a ${toLeft}b ${asFirst}ج${end} c${end} d`)).toEqual([
    'a ',
    {
      direction: 'rtl',
      parts: ['b ', { direction: 'rtl', parts: ['ج'] }, ' c'],
    },
    ' d',
  ]);
});

test('a missing end is the end of the text, and a superfluous one is ignored', () => {
  expect(splitIsolates(`a${toRight}b`)).toEqual(['a', { direction: 'ltr', parts: ['b'] }]);
  expect(splitIsolates(`a${end}b`)).toEqual(['a', 'b']);
});

test('a text that opens thousands of isolates keeps its words', () => {
  const marks = 100_000;
  const parts = splitIsolates(`${toRight.repeat(marks)}a${end.repeat(marks)}b`);
  expect(parts).toHaveLength(2);
  expect(JSON.stringify(parts)).toContain('"a"');
  expect(parts.at(-1)).toBe('b');
});
