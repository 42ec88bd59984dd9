import { describe, expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { contains, isCertainlyBefore, overlaps } from './relations.ts';

const bounds = (text: string) => boundsOf(edtfOf(text));

describe('two dates overlap when one day fits both', () => {
  test.each([
    ['2023-09', '2023-09-30/2023-10-02', true],
    ['2023-09', '2023-10', false],
    ['2023-09-09', '2023-09-09', true],
    ['2006/..', '2016', true],
    ['2006/..', '2005', false],
    ['../2006', '2006/..', true],
    ['/2006', '2007/', false],
    ['../2006', '/1066', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(bounds(a), bounds(b))).toBe(expected);
    expect(overlaps(bounds(b), bounds(a))).toBe(expected);
  });
});

describe('a date contains another when every day of that fits it', () => {
  test.each([
    ['2023', '2023-09-09', true],
    ['2023-09-09', '2023', false],
    ['2023-09', '2023-09', true],
    ['2023-09', '2023-09-30/2023-10-02', false],
    ['2006/..', '2016/', true],
    ['2006/2020', '2016/..', false],
    ['../2006', '1998', true],
    ['../2006', '../2007', false],
  ])('%s, %s: %s', (outer, inner, expected) => {
    expect(contains(bounds(outer), bounds(inner))).toBe(expected);
  });
});

describe('a date is certainly before another when no day of it is as late', () => {
  test.each([
    ['2023-09-08', '2023-09-09', true],
    ['2023-09-09', '2023-09-09', false],
    ['2023-09', '2023-09-09', false],
    ['../2006', '2007/..', true],
    ['2006/..', '2007', false],
    ['2006', '../2023', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isCertainlyBefore(bounds(a), bounds(b))).toBe(expected);
  });
});
