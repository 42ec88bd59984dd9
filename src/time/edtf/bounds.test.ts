import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../testing/parseDay.ts';
import { edtfText } from '../testing/arbitraryEdtf.ts';
import { boundsOf, endBoundsOf, formatBounds } from './bounds.ts';
import { edtfOf } from '../testing/edtfOf.ts';

const textBounds = (text: string) => {
  const { earliest, latest } = formatBounds(boundsOf(edtfOf(text)));
  return [earliest, latest];
};

describe('the bounds of a date are its first and last day', () => {
  test.each([
    ['2023-09-09', '2023-09-09', '2023-09-09'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['-201X', '-002019-01-01', '-002010-12-31'],
    ['1985-02-XX', '1985-02-01', '1985-02-28'],
    ['1985-XX', '1985-01-01', '1985-12-31'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
    ['2003/2006-05', '2003-01-01', '2006-05-31'],
    ['2021-05-02/2021-05-14', '2021-05-02', '2021-05-14'],
    ['Y12023', '+012023-01-01', '+012023-12-31'],
    ['Y-300000', 'Y-300000', 'Y-300000'],
    ['Y275760', '+275760-01-01', 'Y275760'],
  ])('%s: %s to %s', (text, earliest, latest) => {
    expect(textBounds(text)).toEqual([earliest, latest]);
  });

  test('null where it is open or unknown', () => {
    expect(textBounds('../2006')).toEqual([null, '2006-12-31']);
    expect(textBounds('/2006')).toEqual([null, '2006-12-31']);
    expect(textBounds('2006/..')).toEqual(['2006-01-01', null]);
    expect(textBounds('2006/')).toEqual(['2006-01-01', null]);
  });

  test('the same with a mark as without', () => {
    expect(textBounds('1998~')).toEqual(textBounds('1998'));
    expect(textBounds('2023-09-09%')).toEqual(textBounds('2023-09-09'));
  });

  test('for a date with a time, the calendar day as written, whatever the zone', () => {
    expect(textBounds('2023-09-09T23:30:00-11:00')).toEqual(['2023-09-09', '2023-09-09']);
    expect(textBounds('2023-09-09T00:30:00+14:00')).toEqual(['2023-09-09', '2023-09-09']);
    expect(textBounds('2023-09-09T00:30:00')).toEqual(['2023-09-09', '2023-09-09']);
  });

  test.each([
    ['2001-21', '2001-03-01', '2001-05-31'],
    ['2001-22', '2001-06-01', '2001-08-31'],
    ['2001-23', '2001-09-01', '2001-11-30'],
    ['2001-24', '2001-12-01', '2002-02-28'],
    ['2003-24', '2003-12-01', '2004-02-29'],
  ])('for a season, those of the meteorologists: %s is %s to %s', (text, earliest, latest) => {
    expect(textBounds(text)).toEqual([earliest, latest]);
  });

  test('survive the story file', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const bounds = boundsOf(edtfOf(text));
        const written = formatBounds(bounds);
        expect(written.earliest && parseDay(written.earliest, 'earliest')).toBe(bounds.earliest);
        expect(written.latest && parseDay(written.latest, 'latest')).toBe(bounds.latest);
      }),
    );
  });
});

test('the start and the end of an interval have bounds of their own', () => {
  const { start, end } = endBoundsOf(edtfOf('2003/2006-05'));
  expect([formatBounds(start), formatBounds(end)]).toEqual([
    { earliest: '2003-01-01', latest: '2003-12-31' },
    { earliest: '2006-05-01', latest: '2006-05-31' },
  ]);
  expect(endBoundsOf(edtfOf('../2006')).start).toEqual({ earliest: null, latest: null });
});
