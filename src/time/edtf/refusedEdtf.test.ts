import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeEdtf } from './encodeEdtf.ts';
import { explainDate } from './explainDate.ts';
import { parseEdtf } from './parseEdtf.ts';

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
    ['2023-09-09T24:30', 'hour 24 does not exist; write 00:30 of the next day'],
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
    expect(parseEdtf(text, explainDate)).toEqual({ ok: false, message });
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
    expect(parseEdtf(text, explainDate)).toEqual({ ok: false, message });
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
    const parsed = parseEdtf(text, explainDate);
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
    expect(parseEdtf(text, explainDate)).toHaveProperty('message', expect.stringContaining(part));
  });

  test('and nothing that is not a date ever throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789-X?~%/.YTZ: EPS[é')) }),
        (text) => {
          const parsed = parseEdtf(text, explainDate);
          expect(parsed.ok ? encodeEdtf(parsed.date) : parsed.message).not.toBe('');
        },
      ),
    );
  });
});
