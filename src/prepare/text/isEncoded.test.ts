import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { isEncoded } from './isEncoded.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('knows its own bytes, over the border of a piece too', () => {
  for (const one of ['a', '“', '\u{1F3CA}', 'a\u{1F3CA}“']) {
    const text = one.repeat(40_000);
    expect(isEncoded(bytesOf(text), [text])).toBe(true);
  }
  expect(isEncoded(bytesOf(''), '')).toBe(true);
});

it('knows a text that is longer, shorter or another', () => {
  const text = 'a“'.repeat(40_000);
  expect(isEncoded(bytesOf(`${text}a`), [text])).toBe(false);
  expect(isEncoded(bytesOf(text.slice(1)), [text])).toBe(false);
  expect(isEncoded(bytesOf(text.slice(0, -1)), [text])).toBe(false);
  expect(isEncoded(bytesOf(`${text.slice(0, -1)}”`), [text])).toBe(false);
});

it('agrees with comparing texts', () => {
  const texts = string({ unit: 'grapheme' });
  assert(
    property(texts, texts, (one, other) => {
      expect(isEncoded(bytesOf(one), [one])).toBe(true);
      expect(isEncoded(bytesOf(one), [other])).toBe(one === other);
    }),
  );
});

it('puts pieces together', () => {
  expect(isEncoded(bytesOf('ab“c'), ['a', '', 'b“', 'c'])).toBe(true);
  expect(isEncoded(bytesOf('ab“c'), ['a', 'b“'])).toBe(false);
});
