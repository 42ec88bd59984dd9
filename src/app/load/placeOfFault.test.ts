import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfFault } from './placeOfFault.ts';

test.each([
  ['{"a": 1,\n  "b": c}', 2, 8],
  ['{"a": 1,\n', 2, 1],
  ['', 1, 1],
  ['<!doctype html>', 1, 1],
  ['[1 2]', 1, 4],
  ['[1,]', 1, 4],
  ['{"a":1,}', 1, 8],
  ['{"a" 1}', 1, 6],
  ['{1: 2}', 1, 2],
  ['[1}', 1, 3],
  ['"no end', 1, 1],
  ['"a\nb"', 1, 1],
  ['01', 1, 2],
  ['{} {}', 1, 4],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(placeOfFault(text)).toEqual({ line, column });
});

test('the fault of a truncated text is at its end or in its last token', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, cut) => {
      const wrapped = `[${json}]`;
      const text = wrapped.slice(0, cut % wrapped.length);
      const { line, column } = placeOfFault(text);
      const rest = text
        .split('\n')
        .slice(line - 1)
        .join('\n')
        .slice(column - 1);
      expect(rest).toMatch(/^(?:"[^"]*(?:\\"[^"]*)*|[a-z]*|-|\d*\.?\d*(?:e[-+]?)?)$/s);
    }),
  );
});

test('what precedes the fault can always be completed to valid JSON', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (json) => {
      const { line, column } = placeOfFault(`${json}\n!`);
      expect([line, column]).toEqual([json.split('\n').length + 1, 1]);
    }),
  );
});
