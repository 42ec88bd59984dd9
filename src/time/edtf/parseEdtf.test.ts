import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfText } from '../testing/arbitraryEdtf.ts';
import { encodeEdtf } from './encodeEdtf.ts';
import { parseEdtf } from './parseEdtf.ts';
import { runs } from '../testing/runs.ts';

const sure = { uncertain: false, approximate: false };

describe('EDTF level 0 is read', () => {
  test.each([
    ['1985-04-12', { type: 'day', year: 1985, month: 4, day: 12, ...sure }],
    ['1985-04', { type: 'month', year: 1985, month: 4, ...sure }],
    ['1985', { type: 'year', year: 1985, ...sure }],
    ['0000', { type: 'year', year: 0, ...sure }],
    ['2024-02-29', { type: 'day', year: 2024, month: 2, day: 29, ...sure }],
  ])('%s', (text, date) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date });
  });

  test.each([
    ['1985-04-12T23:20:30', 23, 20, 30, null],
    ['1985-04-12T23:20:30Z', 23, 20, 30, 0],
    ['1985-04-12T23:20:30-04', 23, 20, 30, -240],
    ['1985-04-12T23:20:30+04:30', 23, 20, 30, 270],
    ['1985-04-12T23:59:60Z', 23, 59, 60, 0],
    ['1985-04-12T23:20', 23, 20, null, null],
    ['1985-04-12T23:20+02:00', 23, 20, null, 120],
    ['1985-04-12T23:20Z', 23, 20, null, 0],
    ['1985-04-12T05:29:60+05:30', 5, 29, 60, 330],
  ])('%s', (text, hour, minute, second, shiftMinutes) => {
    const day = { type: 'dateTime', year: 1985, month: 4, day: 12 };
    const date = { ...day, hour, minute, second, shiftMinutes, ...sure };
    expect(parseEdtf(text)).toEqual({ ok: true, date });
  });

  test.each(['1964/2008', '2004-06/2006-08', '2004-02-01/2005', '2005/2006-02', '2004/2004'])(
    '%s',
    (text) => {
      expect(parseEdtf(text).ok).toBe(true);
    },
  );
});

describe('EDTF level 1 is read', () => {
  test.each([
    ['Y170000002', { type: 'year', year: 170_000_002, ...sure }],
    ['Y-170000002', { type: 'year', year: -170_000_002, ...sure }],
    ['Y9999999999999', { type: 'year', year: 9_999_999_999_999, ...sure }],
    ['-1985', { type: 'year', year: -1985, ...sure }],
    ['2001-21', { type: 'season', year: 2001, season: 21, ...sure }],
    ['2001-24~', { type: 'season', year: 2001, season: 24, uncertain: false, approximate: true }],
    ['1984?', { type: 'year', year: 1984, uncertain: true, approximate: false }],
    ['2004-06~', { type: 'month', year: 2004, month: 6, uncertain: false, approximate: true }],
    [
      '2004-06-11%',
      { type: 'day', year: 2004, month: 6, day: 11, uncertain: true, approximate: true },
    ],
    ['201X', { type: 'decade', firstYear: 2010, lastYear: 2019, ...sure }],
    ['20XX', { type: 'century', firstYear: 2000, lastYear: 2099, ...sure }],
    ['-201X', { type: 'decade', firstYear: -2019, lastYear: -2010, ...sure }],
    ['-000X', { type: 'decade', firstYear: -9, lastYear: -1, ...sure }],
    ['2004-XX', { type: 'unspecifiedMonth', year: 2004, ...sure }],
    ['1985-04-XX', { type: 'unspecifiedDay', year: 1985, month: 4, ...sure }],
    ['1985-XX-XX', { type: 'unspecifiedMonthAndDay', year: 1985, ...sure }],
  ])('%s', (text, date) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date });
  });

  test.each([
    ['1985-04-12/..', 'day', 'open'],
    ['1985-04/', 'month', 'unknown'],
    ['../1985', 'open', 'year'],
    ['/1985-04-12', 'unknown', 'day'],
    ['1984~/2004-06', 'year', 'month'],
    ['1984?/2004%', 'year', 'year'],
    ['-2004-06-01%/..', 'day', 'open'],
    ['2001-21/2003', 'season', 'year'],
    ['Y-300000/Y-200000', 'year', 'year'],
    ['1985-04-12T23:20/1985-04-13T01:00', 'dateTime', 'dateTime'],
    ['1985-04-12T23:20Z/1985-04-13', 'dateTime', 'day'],
    ['1985-04/1985-04-12T23:20:30', 'month', 'dateTime'],
    ['1985-04-12T23:20-04/..', 'dateTime', 'open'],
  ])('%s', (text, start, end) => {
    const date = { type: 'interval', start: { type: start }, end: { type: end } };
    expect(parseEdtf(text)).toMatchObject({ ok: true, date });
  });

  test('each end of an interval keeps its own mark', () => {
    expect(parseEdtf('1984~/2004?')).toMatchObject({
      date: {
        start: { year: 1984, approximate: true, uncertain: false },
        end: { year: 2004, approximate: false, uncertain: true },
      },
    });
  });

  test('every form that the specification allows survives a round trip', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const parsed = parseEdtf(text);
        expect(parsed).toMatchObject({ ok: true });
        const written = parsed.ok ? encodeEdtf(parsed.date) : '';
        expect(parseEdtf(written)).toEqual(parsed);
        expect(written).toBe(text.replaceAll(/(T[\d:]+[+-]\d\d)(?=\/|$)/g, '$1:00'));
      }),
      { numRuns: runs(300) },
    );
  });
});
