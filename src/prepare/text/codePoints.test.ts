import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointsOf, countCodePoints } from './codePoints.ts';
import { decodeUtf8, sha256Of } from './decode.ts';
import { linesOf } from './lines.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('codePointsOf', () => {
  const text = codePointsOf('🚛🙃 ton\u00a0👩‍👧 no');

  test('counts an emoji as one where a string counts two', () => {
    expect(codePointsOf('a🚛b').length).toBe(3);
    expect(codePointsOf('a🚛b').slice(2, 3)).toBe('b');
  });

  test('finds words after astral characters at their code point', () => {
    expect(text.indexOf('ton')).toBe(3);
    expect(text.placesOf('n')).toEqual([5, 11]);
    expect(text.indexOf('n', 6)).toBe(11);
  });

  test('has no range outside the text', () => {
    expect(text.slice(0, text.length + 1)).toBeUndefined();
    expect(text.slice(4, 3)).toBeUndefined();
    expect(text.slice(-1, 2)).toBeUndefined();
  });

  test('finds neither empty words nor half of an emoji', () => {
    expect(text.indexOf('')).toBe(-1);
    expect(text.indexOf('\udE9B')).toBe(-1);
    expect(text.indexOf('no\ud83d')).toBe(-1);
    expect(codePointsOf('a \ud83d\ude9b, a \ud83d!').placesOf('a \ud83d')).toEqual([5]);
  });

  test('slices as an array of code points does', () => {
    const cut = fc.tuple(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(cut, ([text, start, length]) => {
        const points = Array.from(text);
        const end = start + length;
        const expected = end > points.length ? undefined : points.slice(start, end).join('');
        expect(codePointsOf(text).slice(start, end)).toBe(expected);
        expect(countCodePoints(text)).toBe(points.length);
      }),
    );
  });
});

describe('decodeUtf8', () => {
  test('keeps a byte-order mark and CRLF, which offsets count', () => {
    const text = decodeUtf8(encode('\uFEFFone\r\ntwo')) ?? '';
    expect(codePointsOf(text).indexOf('two')).toBe(6);
  });

  test('refuses what is not UTF-8', () => {
    expect(decodeUtf8(Uint8Array.of(0x61, 0xe9, 0x62))).toBeUndefined();
  });
});

test('sha256Of gives the digest of FIPS 180-2’s first example', () => {
  expect(sha256Of(encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

describe('linesOf', () => {
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [4, 2, 1],
    [7, 3, 2],
  ])('puts unit %i at line %i, column %i', (at, line, column) => {
    expect(linesOf('ab\r\nc\nde')(at)).toEqual({ line, column });
  });
});
