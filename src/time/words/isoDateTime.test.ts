import { expect, test } from 'vitest';
import { edtfOf } from '../testing/edtfOf.ts';
import { isoDateTime } from './isoDateTime.ts';

test.each([
  ['2016', '2016'],
  ['0476', '0476'],
  ['Y12023', '12023'],
  ['2023-05', '2023-05'],
  ['2023-09-09', '2023-09-09'],
  ['1985-04-XX', '1985-04'],
  ['2004-XX', '2004'],
  ['1985-XX-XX', '1985'],
  ['2023-09-09T10:15:00', '2023-09-09T10:15:00'],
  ['2023-09-09T10:15:00Z', '2023-09-09T10:15:00Z'],
  ['2023-09-09T10:15:00-04', '2023-09-09T10:15:00-04:00'],
  ['2016-12-31T23:59:60Z', '2016-12-31'],
])('%s is machine-readable as %s', (text, expected) => {
  expect(isoDateTime(edtfOf(text))).toBe(expected);
});

test.each(['0000', '-0044', '-0043-03-15', '2001-21', '201X', '20XX', '2003/2006', '2006/..'])(
  'HTML has no date for %s',
  (text) => {
    expect(isoDateTime(edtfOf(text))).toBeUndefined();
  },
);

test.each(['1998~', '1998?', '2023-09-09%', '1985-04-XX~'])(
  '%s has no machine-readable form, since it could not express the uncertainty',
  (text) => {
    expect(isoDateTime(edtfOf(text))).toBeUndefined();
  },
);
