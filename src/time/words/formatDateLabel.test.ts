import { describe, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { formatDateLabel, type LabelOptions } from './formatDateLabel.ts';
import { french } from '../../language/french.ts';

const label = (text: string, options?: LabelOptions, extent: 'moment' | 'span' = 'moment') =>
  formatDateLabel({ edtf: edtfOf(text), extent, basis: 'stated' }, english, options);

describe('a label', () => {
  test.each([
    ['2023-09-09', 'Sat 9 Sep 2023'],
    ['2023-09-09T10:15:00Z', 'Sat 9 Sep 2023, 10:15'],
    ['2023-06-01', 'Thu 1 Jun 2023'],
    ['2023-05', 'May 2023'],
    ['1985-04-XX', 'Apr 1985'],
    ['2001-22', 'summer 2001'],
    ['1998', '1998'],
    ['201X', '2010s'],
    ['19XX', '1900–1999'],
    ['Y-300000', '300,000 BC'],
    ['2023-09-10/2023-09-15', '10–15 Sep 2023'],
    ['2023-09-09/2023-12-08', '9 Sep – 8 Dec 2023'],
    ['2020-12-30/2021-01-03', '30 Dec 2020 – 3 Jan 2021'],
    ['2023-05/2023-07', 'May – Jul 2023'],
    ['2003/2006', '2003–2006'],
    ['2003/2006-05', '2003 – May 2006'],
    ['2021/2021-06-14', '2021 – 14 Jun 2021'],
  ])('%s: %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  test('marks what is approximate or uncertain, each end for itself', () => {
    expect(label('1998~')).toBe('c. 1998');
    expect(label('1998?')).toBe('1998?');
    expect(label('1998%')).toBe('c. 1998?');
    expect(label('2023-09-09~')).toBe('c. 9 Sep 2023');
    expect(label('19XX~')).toBe('c. 1900–1999');
    expect(label('200X%')).toBe('c. 2000–2009?');
    expect(label('1984~/2004?')).toBe('c. 1984 – 2004?');
  });

  test('distinguishes a moment from something that lasted in a date with one end', () => {
    expect(label('/2006')).toBe('2006 or before');
    expect(label('2006-05/..')).toBe('May 2006 or after');
    expect(label('/2006', {}, 'span')).toBe('until 2006');
    expect(label('2006/', {}, 'span')).toBe('2006 –');
  });

  test('omits the year that the reader knows, if the whole date is in it', () => {
    const known = { contextYear: 2023 };
    expect(label('2023-09-09', known)).toBe('Sat 9 Sep');
    expect(label('2023-05', known)).toBe('May');
    expect(label('2023-22', known)).toBe('summer');
    expect(label('2023-09-10/2023-09-15', known)).toBe('10–15 Sep');
    expect(label('2023-09-09/2023-12-08', known)).toBe('9 Sep – 8 Dec');
    expect(label('/2023-09-09', known)).toBe('9 Sep or before');
    expect(label('2023-09-09~', known)).toBe('c. 9 Sep');
  });

  test('keeps a year that is not the known one, or that is the whole date', () => {
    const known = { contextYear: 2023 };
    expect(label('2022-09-09', known)).toBe('Fri 9 Sep 2022');
    expect(label('2022-12-30/2023-01-03', known)).toBe('30 Dec 2022 – 3 Jan 2023');
    expect(label('2023', known)).toBe('2023');
    expect(label('202X', known)).toBe('2020s');
  });

  test('has no weekday if none is wanted', () => {
    expect(label('2023-09-09', { weekday: false })).toBe('9 Sep 2023');
  });

  test('in French', () => {
    const date = { edtf: edtfOf('2023-09-09'), extent: 'moment', basis: 'stated' } as const;
    expect(formatDateLabel(date, french)).toBe('sam. 9 sept. 2023');
  });
});
