import { describe, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { describeDate } from '../words/describeDate.ts';
import { boundsOf, formatBounds } from './bounds.ts';
import { encodeEdtf } from './encodeEdtf.ts';
import { explainDate } from './explainDate.ts';
import { parseEdtf } from './parseEdtf.ts';

/** The examples of the specification, each with its first and last day and what a reader is told. */
const levels: Record<string, readonly (readonly [string, string | null, string | null, string])[]> =
  {
    'level 0': [
      ['1985-04-12', '1985-04-12', '1985-04-12', 'Friday 12 April 1985'],
      ['1985-04', '1985-04-01', '1985-04-30', 'in April 1985'],
      ['1985', '1985-01-01', '1985-12-31', 'in 1985'],
      ['1985-04-12T23:20:30', '1985-04-12', '1985-04-12', 'Friday 12 April 1985, 23:20:30'],
      [
        '1985-04-12T23:20:30Z',
        '1985-04-12',
        '1985-04-12',
        'Friday 12 April 1985, 23:20:30\u00a0(UTC)',
      ],
      [
        '1985-04-12T23:20:30+04:30',
        '1985-04-12',
        '1985-04-12',
        'Friday 12 April 1985, 23:20:30\u00a0(UTC+4:30)',
      ],
      ['1964/2008', '1964-01-01', '2008-12-31', 'between 1964 and 2008'],
      ['2004-06/2006-08', '2004-06-01', '2006-08-31', 'between June 2004 and August 2006'],
      [
        '2004-02-01/2005-02-08',
        '2004-02-01',
        '2005-02-08',
        'between 1 February 2004 and 8 February 2005',
      ],
      [
        '2004-02-01/2005-02',
        '2004-02-01',
        '2005-02-28',
        'between 1 February 2004 and February 2005',
      ],
      ['2004-02-01/2005', '2004-02-01', '2005-12-31', 'between 1 February 2004 and 2005'],
      ['2005/2006-02', '2005-01-01', '2006-02-28', 'between 2005 and February 2006'],
    ],
    'level 1': [
      ['Y170000002', 'Y170000002', 'Y170000002', 'in 170,000,002 AD'],
      ['Y-170000002', 'Y-170000002', 'Y-170000002', 'in 170,000,002 BC'],
      ['2001-21', '2001-03-01', '2001-05-31', 'in spring 2001'],
      ['2003-24', '2003-12-01', '2004-02-29', 'in winter 2003–04'],
      ['1984?', '1984-01-01', '1984-12-31', 'perhaps 1984'],
      ['2004-06~', '2004-06-01', '2004-06-30', 'about June 2004'],
      ['2004-06-11%', '2004-06-11', '2004-06-11', 'perhaps about 11 June 2004'],
      ['201X', '2010-01-01', '2019-12-31', 'in the 2010s'],
      ['20XX', '2000-01-01', '2099-12-31', 'between 2000 and 2099'],
      ['2004-XX', '2004-01-01', '2004-12-31', 'in 2004'],
      ['1985-04-XX', '1985-04-01', '1985-04-30', 'in April 1985'],
      ['1985-XX-XX', '1985-01-01', '1985-12-31', 'in 1985'],
      ['1985-04-12/..', '1985-04-12', null, 'on 12 April 1985 or at any time after'],
      ['1985-04/..', '1985-04-01', null, 'in April 1985 or at any time after'],
      ['1985/..', '1985-01-01', null, 'in 1985 or at any time after'],
      ['../1985-04-12', null, '1985-04-12', 'on 12 April 1985 or at any time before'],
      ['../1985-04', null, '1985-04-30', 'in April 1985 or at any time before'],
      ['../1985', null, '1985-12-31', 'in 1985 or at any time before'],
      ['1985-04-12/', '1985-04-12', null, 'on or after 12 April 1985'],
      ['1985-04/', '1985-04-01', null, 'in or after April 1985'],
      ['1985/', '1985-01-01', null, 'in or after 1985'],
      ['/1985-04-12', null, '1985-04-12', 'on or before 12 April 1985'],
      ['/1985-04', null, '1985-04-30', 'in or before April 1985'],
      ['/1985', null, '1985-12-31', 'in or before 1985'],
      ['-1985', '-001985-01-01', '-001985-12-31', 'in 1986 BC'],
    ],
  };

describe.each(Object.entries(levels))('the examples of %s', (_, examples) => {
  test.each(examples)('%s', (text, earliest, latest, words) => {
    const read = parseEdtf(text);
    if (!read.ok) throw new Error(read.message);
    const { date: edtf } = read;
    expect(encodeEdtf(edtf)).toBe(text);
    expect(formatBounds(boundsOf(edtf))).toEqual({ earliest, latest });
    const told = describeDate({ edtf, extent: 'moment', basis: 'stated' }, english);
    expect(told.split('; ')[0]).toBe(words);
  });
});

/** Each with the words of its refusal that name the feature, for level 2, or the fault. */
test.each([
  ['Y-17E7', 'exponential year'],
  ['1950S2', 'significant digits'],
  ['2001-34', 'part of the year'],
  ['[1667,1668,1670..1672]', 'set of dates'],
  ['{..1984}', 'set of dates'],
  ['2004-06~-11', 'mark on a part'],
  ['?2004-06-~11', 'mark on a part'],
  ['156X-12-25', 'unspecified digit'],
  ['1XXX-12', 'unspecified digit'],
  ['2004-06-XX/2004-07-03', 'unspecified digit'],
  ['1985-04-12T9:30', '“9:30” is not a time of day'],
  ['1910s', 'write 191X'],
])('what is not of these levels is refused by name: %s', (text, named) => {
  const read = parseEdtf(text, explainDate);
  expect(read.ok ? 'read' : read.message).toContain(named);
});
