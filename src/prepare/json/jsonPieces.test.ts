import { assert, dictionary, jsonValue, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from './jsonPieces.ts';

const whole = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

it('together are the file', () => {
  const values = oneof(dictionary(string(), jsonValue()), jsonValue());
  assert(
    property(values, (value) => {
      expect([...jsonPieces(value)].join('')).toBe(whole(value));
    }),
  );
});

it('leave out a field without a value', () => {
  const value = { none: undefined, a: [], b: {}, c: ['one\ntwo', { d: undefined }] };
  expect([...jsonPieces(value)].join('')).toBe(whole(value));
});

it('are many where the file is long', () => {
  const value = { events: Array.from({ length: 20_000 }, (_, id) => ({ id, title: '“gate”' })) };
  const pieces = [...jsonPieces(value)];
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
  expect(pieces.join('')).toBe(whole(value));
});
