import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfText } from '../testing/arbitraryEdtf.ts';
import { unnamedZone } from '../zone/zone.ts';
import { compareEdtf } from './compare.ts';
import type { Edtf } from './edtf.ts';
import { edtfOf } from '../testing/edtfOf.ts';

const compare = (a: Edtf, b: Edtf) => compareEdtf(a, b, unnamedZone);

const sorted = (...texts: string[]) =>
  texts
    .map((text) => ({ text, date: edtfOf(text) }))
    .sort((a, b) => compare(a.date, b.date))
    .map(({ text }) => text);

test('dates are sorted by their earliest days', () => {
  expect(sorted('2023-09-09', '2003', '1998~', '-0044', 'Y-300000', '2023-05')).toEqual([
    'Y-300000',
    '-0044',
    '1998~',
    '2003',
    '2023-05',
    '2023-09-09',
  ]);
});

test('of two that begin on the same day the shorter comes first, and one without an end last', () => {
  expect(sorted('2016/..', '2016', '201X', '2016-01-01', '2016-01')).toEqual([
    '201X',
    '2016-01-01',
    '2016-01',
    '2016',
    '2016/..',
  ]);
});

test('one without a start is sorted by its end, before what starts there', () => {
  expect(sorted('2006', '1998', '../2006', '2007', '/2006-05')).toEqual([
    '1998',
    '../2006',
    '2006',
    '/2006-05',
    '2007',
  ]);
});

test('dates with the same bounds keep the order they had', () => {
  expect(sorted('1998~', '1998', '1998-XX', '1998?')).toEqual([
    '1998~',
    '1998',
    '1998-XX',
    '1998?',
  ]);
});

test('the order is total: antisymmetric and transitive', () => {
  const date = edtfText.map(edtfOf);
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(compare(a, a)).toBe(0);
      expect(compare(a, b) + compare(b, a)).toBe(0);
      const [first, second, third] = [a, b, c].toSorted(compare);
      const ends = first && second && third ? [compare(first, second), compare(first, third)] : [];
      expect(Math.max(...ends)).toBeLessThanOrEqual(0);
    }),
  );
});
