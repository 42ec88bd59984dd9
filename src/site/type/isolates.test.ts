import { expect, test } from 'vitest';
import { splitIsolates } from './isolates.ts';

const [toRight, toLeft, asFirst, end] = ['\u2066', '\u2067', '\u2068', '\u2069'];

test('what is isolated has a direction of its own, also within another', () => {
  expect(splitIsolates(`a ${toLeft}b ${asFirst}ج${end} c${end} d`)).toEqual([
    'a ',
    {
      direction: 'rtl',
      parts: ['b ', { direction: 'rtl', parts: ['ج'] }, ' c'],
    },
    ' d',
  ]);
});

test('an end that is missing is that of the text, and one too many ends nothing', () => {
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
