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

  test('every form that the specification allows, and written again it is the same', () => {
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

describe('what does not exist in the calendar is refused, with what would be right', () => {
  test.each([
    ['2023-13', 'month 13 does not exist; write 01 to 12, or 21 to 24 for a season'],
    ['2023-00-10', 'month 00 does not exist; write 01 to 12'],
    ['2023-13-05', 'month 13 does not exist; write 2023-05-13 if 13 is the day'],
    ['2023-31-12', 'month 31 does not exist; write 2023-12-31 if 31 is the day'],
    ['2023-30-02', 'month 30 does not exist; write 01 to 12'],
    ['2023-13-40', 'month 13 does not exist; write 01 to 12'],
    ['2023-14-XX', 'month 14 does not exist; write 01 to 12'],
    ['2023-02-30', 'day 30 does not exist in 2023-02, which has 28 days; write 01 to 28'],
    ['1900-02-29', 'day 29 does not exist in 1900-02, which has 28 days; write 01 to 28'],
    ['2023-06-31?', 'day 31 does not exist in 2023-06, which has 30 days; write 01 to 30'],
    ['2023-06-00', 'day 00 does not exist in 2023-06, which has 30 days; write 01 to 30'],
    ['-0000', 'year -0000 does not exist; write 0000 for 1 BC'],
    ['-0000-XX', 'year -0000 does not exist; write 0000 for 1 BC'],
    ['2001-21-05', 'a season has no days; write 2001-21, or a month 01 to 12'],
    ['Y99999999999999', 'year 99999999999999 is out of reach; write at most 13 digits'],
    ['2023-09-09T24:00:00', 'hour 24 does not exist; write 00:00:00 of the next day'],
    ['2023-09-09T25:00:00', 'hour 25 does not exist; write 00 to 23'],
    ['2023-09-09T10:60:00', 'minute 60 does not exist; write 00 to 59'],
    ['2023-09-09T10:15:60Z', 'second 60 does not exist; write 00 to 59'],
    ['2023-09-09T23:59:60+01', 'second 60 does not exist; write 00 to 59'],
    [
      '2023-09-09T10:15:00+24',
      'the zone +24 does not exist; write Z, or hours and minutes such as +05:30',
    ],
    ['2023-09-09T10:15:00-00:00', 'the zone -00:00 does not exist; write Z'],
    ['2023-02-30T10:15:00', 'day 30 does not exist in 2023-02, which has 28 days; write 01 to 28'],
  ])('%s', (text, message) => {
    expect(parseEdtf(text)).toEqual({ ok: false, message });
  });
});

describe('an interval is refused, with what would be right,', () => {
  test.each([
    ['2006/2003-05', 'the end of the interval is before its start; write 2003-05/2006'],
    [
      '2023-09-10/2023-09-09~',
      'the end of the interval is before its start; write 2023-09-09~/2023-09-10',
    ],
    ['/', 'an interval needs a date at one end at least; write 2006/.. or ../2006'],
    ['../..', 'an interval needs a date at one end at least; write 2006/.. or ../2006'],
    [
      '2003/2004/2005',
      'an interval has one “/”, between its start and its end; write 2023-09-09/2023-09-10',
    ],
    [
      '2003/2023-13',
      'the end of the interval: month 13 does not exist; write 01 to 12, or 21 to 24 for a season',
    ],
    [
      '2023-09-09T10:15/2023-09-09T09:00',
      'the end of the interval is before its start; write 2023-09-09T09:00/2023-09-09T10:15',
    ],
    [
      '2023-09-09T10:15Z/2023-09-09T11:00+02:00',
      'the end of the interval is before its start; write 2023-09-09T11:00+02:00/2023-09-09T10:15Z',
    ],
    [
      '2023-09-09T10:15~/2023-09-10',
      'the start of the interval: a date with a time of day has no ?, ~ or %; leave the mark or the time out',
    ],
    [
      '201X/2020',
      'an unspecified digit (X) at the start of an interval is EDTF level 2; write 2010',
    ],
    ['2001/20XX', 'an unspecified digit (X) at the end of an interval is EDTF level 2; write 2099'],
    [
      '2004-06-XX/2004-07-03',
      'an unspecified digit (X) at the start of an interval is EDTF level 2; write 2004-06',
    ],
    [
      '2004-XX/..',
      'an unspecified digit (X) at the start of an interval is EDTF level 2; write 2004',
    ],
  ])('%s', (text, message) => {
    expect(parseEdtf(text)).toEqual({ ok: false, message });
  });

  test('but may end within what it starts in, and be a single day', () => {
    expect(parseEdtf('2004-06/2004').ok).toBe(true);
    expect(parseEdtf('2004/2004-02').ok).toBe(true);
    expect(parseEdtf('2004-06-01/2004-06-01').ok).toBe(true);
  });
});

describe('level 2 is refused by the name of the feature', () => {
  test.each([
    ['Y-17E7', 'exponential year'],
    ['1950S2', 'significant digits'],
    ['Y171010000S3', 'significant digits'],
    ['2001-34', 'sub-year grouping'],
    ['[1667,1668, 1670..1672]', 'set'],
    ['{1960,1961-12}', 'set'],
    ['2004-06~-11', 'a mark on a part of a date'],
    ['?2004-06-~11', 'a mark on a part of a date'],
    ['2004?-06', 'a mark on a part of a date'],
    ['156X-12-25', 'an unspecified digit (X) in this place'],
    ['XXXX-12-XX', 'an unspecified digit (X) in this place'],
    ['1XXX', 'an unspecified digit (X) in this place'],
    ['1984-1X', 'an unspecified digit (X) in this place'],
    ['2004-06-~01/2004-06-~20', 'a mark on a part of a date'],
  ])('%s: %s', (text, feature) => {
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed).toHaveProperty('message', expect.stringContaining(feature));
    expect(parsed).toHaveProperty('message', expect.stringContaining('EDTF level 2; '));
  });
});

describe('a slip is named, with what would be right', () => {
  test.each([
    ['', 'the date is empty'],
    [' 2023', 'EDTF has no spaces'],
    ['2023-9-9', 'write 2023-09-09'],
    ['2023-9', 'write 2023-09'],
    ['20230909', 'write 2023-09-09'],
    ['2023-252', 'a day of the year is not EDTF'],
    ['2023-W36-6', 'a week is not EDTF'],
    ['P3D', 'a duration is not EDTF'],
    ['9.9.2023', 'write year, month, day with hyphens'],
    ['199', 'write 0199, or 199X for a decade'],
    ['19', 'write 0019, or 19XX for a century'],
    ['12023', 'starts with Y'],
    ['y12023', 'capital Y'],
    ['Y2023', 'Y is for years of more than four digits'],
    ['Y012023', 'without leading zeros'],
    ['Y12023-05', 'has no months or days'],
    ['+2023', 'a year has no plus sign'],
    ['−0044', 'hyphen for its minus sign'],
    ['-44', 'a year has four digits'],
    ['201x', 'write 201X'],
    ['1984?~', 'is written %'],
    ['1984??', 'a date has one mark at its end'],
    ['open', 'an open end is written “..”'],
    ['2006..', 'an open end needs a “/”'],
    ['2023-09-09t10:15:00', 'a capital T'],
    ['2023-09-09T10', 'hours and minutes; write 10:15'],
    ['2023-09-09T10:15/11:15', 'a time of day follows its whole date'],
    ['2023-09-09T10:15+0430', 'the zone “+0430” is not EDTF'],
    ['2023-09-09T10:15:00.5Z', 'no parts of a second; write 10:15:00'],
    ['2023-09-09T10:15:00+0430', 'the zone “+0430” is not EDTF'],
    ['2023-09-09T10:15:00−04', 'the zone “−04” is not EDTF'],
    ['2023-09-09T10:15:00Z~', 'has no ?, ~ or %'],
    ['2023-09-09Tnoon', '“noon” is not a time of day'],
    ['2023-09T10:15:00', '“2023-09T10:15:00” is not an EDTF date'],
    ['yesterday', 'is not'],
  ])('%s', (text, part) => {
    expect(parseEdtf(text)).toHaveProperty('message', expect.stringContaining(part));
  });

  test('and nothing that is not a date ever throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789-X?~%/.YTZ: EPS[é')) }),
        (text) => {
          const parsed = parseEdtf(text);
          expect(parsed.ok ? encodeEdtf(parsed.date) : parsed.message).not.toBe('');
        },
      ),
    );
  });
});
