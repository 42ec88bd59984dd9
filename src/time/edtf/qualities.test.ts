import { describe, expect, test } from 'vitest';
import { edtfOf } from '../testing/edtfOf.ts';
import { isApproximate, isUncertain, precisionOf } from './qualities.ts';

describe('a date is exact to', () => {
  test.each([
    ['2023-09-09', 'day'],
    ['2023-09-09T10:15:00Z', 'time'],
    ['2023-09-09T10:15', 'time'],
    ['2023-09-09T10:15/2023-09-09T11:00', 'time'],
    ['2023-09-09T10:15/2023-09-10', 'day'],
    ['2023-09', 'month'],
    ['1985-04-XX', 'month'],
    ['2001-21', 'season'],
    ['2016', 'year'],
    ['Y-300000', 'year'],
    ['2004-XX', 'year'],
    ['1985-XX-XX', 'year'],
    ['201X', 'decade'],
    ['20XX', 'century'],
    ['2021-05-02/2021-05-14', 'day'],
    ['2003/2006-05-01', 'year'],
    ['2006-05/..', 'month'],
    ['/2006', 'year'],
  ])('%s: the %s', (text, precision) => {
    expect(precisionOf(edtfOf(text))).toBe(precision);
  });
});

const ends = (text: string) => {
  const date = edtfOf(text);
  return (['start', 'end'] as const).map(
    (end) => `${isApproximate(date, end) ? '~' : ''}${isUncertain(date, end) ? '?' : ''}`,
  );
};

test('a mark on a date is at both of its ends, one in an interval at its own', () => {
  expect(ends('1998')).toEqual(['', '']);
  expect(ends('1998~')).toEqual(['~', '~']);
  expect(ends('1998?')).toEqual(['?', '?']);
  expect(ends('1998%')).toEqual(['~?', '~?']);
  expect(ends('1984~/2004?')).toEqual(['~', '?']);
  expect(ends('1984%/..')).toEqual(['~?', '']);
  expect(ends('/2004~')).toEqual(['', '~']);
});
