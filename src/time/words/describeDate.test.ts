import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english, type Language } from '../../language/english.ts';
import { edtfText } from '../testing/arbitraryEdtf.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { precisionOf } from '../edtf/qualities.ts';
import type { DateInWords } from './dateInWords.ts';
import { describeDate } from './describeDate.ts';
import { french } from '../../language/french.ts';
import { runs } from '../testing/runs.ts';

type Rest = Partial<Omit<DateInWords, 'edtf'>>;

const words = (text: string, rest: Rest = {}, language: Language = english) =>
  describeDate({ edtf: edtfOf(text), extent: 'moment', basis: 'stated', ...rest }, language);

describe('a moment', () => {
  test.each([
    ['2023-09-09', 'Saturday 9 September 2023'],
    ['2023-05', 'in May 2023; the day is not reported'],
    ['2001-23', 'in autumn 2001; the day is not reported'],
    ['2016', 'in 2016; the day is not reported'],
    ['201X', 'in the 2010s; the year is not reported'],
    ['1985-04-XX', 'in April 1985; the day is not reported'],
    ['2004-XX', 'in 2004; the day is not reported'],
    ['1985-XX-XX', 'in 1985; the day is not reported'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['2021-05-02/2021-05-14', 'between 2 and 14 May 2021; the day is not reported'],
    ['2021-04-28/2021-05-03', 'between 28 April and 3 May 2021; the day is not reported'],
    [
      '2020-12-30/2021-01-03',
      'between 30 December 2020 and 3 January 2021; the day is not reported',
    ],
    ['2020-05-09/2021-05-09', 'between 9 May 2020 and 9 May 2021; the day is not reported'],
    ['2021-05/2021-07', 'between May and July 2021; the day is not reported'],
    ['2021-05/2021-06-14', 'between May and 14 June 2021; the day is not reported'],
    ['2021-05/2021-05-14', 'between May and 14 May 2021; the day is not reported'],
    ['2021/2021-06-14', 'between 2021 and 14 June 2021; the day is not reported'],
    ['2003/2006', 'between 2003 and 2006; the day is not reported'],
    ['1984~/2004', 'between about 1984 and 2004; the day is not reported'],
    ['2003~/2004', 'between about 2003 and 2004; the day is not reported'],
    [
      '2021-05-02/2021-05-14?',
      'between 2 May 2021 and perhaps 14 May 2021; the day is not reported',
    ],
  ])('between two dates, with month and year only where needed: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['2023-09-09/2023-09-10', 'on Saturday 9 or Sunday 10 September 2023; the day is not reported'],
    [
      '2023-09-30/2023-10-01',
      'on Saturday 30 September or Sunday 1 October 2023; the day is not reported',
    ],
    ['2023-11/2023-12', 'in November or December 2023; the day is not reported'],
    ['2003/2004', 'in 2003 or 2004; the day is not reported'],
  ])('on one of two neighbours: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['1900-XX', 'in 1900; the day is not reported'],
    ['200X', 'between 2000 and 2009; the year is not reported'],
    ['19XX', 'between 1900 and 1999; the year is not reported'],
    ['-201X', 'between 2020 and 2011 BC; the year is not reported'],
  ])('in years that have no clear name: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('known from one side only', () => {
    expect(words('/2006')).toBe('in or before 2006; the day is not reported');
    expect(words('../2006')).toBe('in 2006 or at any time before; the day is not reported');
    expect(words('2006-05/')).toBe('in or after May 2006; the day is not reported');
    expect(words('2006/..')).toBe('in 2006 or at any time after; the day is not reported');
    expect(words('/2023-09-09')).toBe('on or before 9 September 2023; the day is not reported');
    expect(words('/1998~')).toBe('in or before about 1998; the day is not reported');
  });

  test('with the time of day that the source gives, and its zone', () => {
    expect(words('2023-09-09T10:15:00')).toBe('Saturday 9 September 2023, 10:15');
    expect(words('2023-09-09T10:15:07Z')).toBe('Saturday 9 September 2023, 10:15:07\u00a0(UTC)');
    expect(words('2023-09-09T23:30:00-04')).toBe('Saturday 9 September 2023, 23:30\u00a0(UTC−4)');
    expect(words('2023-09-09T00:05:00+05:30')).toBe(
      'Saturday 9 September 2023, 00:05\u00a0(UTC+5:30)',
    );
  });
});

describe('an approximate or uncertain date says so', () => {
  test.each([
    ['1998~', 'about 1998'],
    ['1998?', 'perhaps 1998'],
    ['1998%', 'perhaps about 1998'],
    ['2023-07~', 'about July 2023'],
    ['199X~', 'about the 1990s'],
    ['2023-09-09?', 'perhaps Saturday 9 September 2023'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['19XX~', 'roughly between 1900 and 1999'],
    ['19XX?', 'perhaps between 1900 and 1999'],
    ['200X%', 'perhaps roughly between 2000 and 2009'],
  ])('once for the whole of a period without a name: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('and when approximate has no weekday', () => {
    expect(words('2023-09-09~')).toBe('about 9 September 2023');
    expect(words('2023-09-09%')).toBe('perhaps about 9 September 2023');
  });
});

describe('something that lasted', () => {
  test.each([
    ['2021-03-03/2021-03-09', 'from 3 to 9 March 2021'],
    ['2003/2005-03', 'from 2003 to March 2005'],
    ['2023-09~/2023-12-07', 'from about September 2023 to 7 December 2023'],
    ['2016', 'throughout 2016'],
    ['2023-05', 'throughout May 2023'],
    ['2023-09-09', 'throughout Saturday 9 September 2023'],
    ['2023-09-09/2023-09-09', 'throughout Saturday 9 September 2023'],
    ['201X', 'throughout the 2010s'],
    ['1998~', 'about the whole of 1998'],
    ['1998?', 'perhaps throughout 1998'],
    ['1998%', 'perhaps about the whole of 1998'],
    ['../2006', 'until 2006'],
    ['/2006', 'until 2006; the start is not reported'],
    ['2006/..', 'from 2006 onwards'],
    ['2006-05-02/', 'from 2 May 2006; the end is not reported'],
  ])('%s: %s', (text, expected) => {
    expect(words(text, { extent: 'span' })).toBe(expected);
  });

  test('is not said to fill dates that only bound it', () => {
    const bounded = { extent: 'span', basis: 'bounded' } as const;
    expect(words('2021-03-03/2021-03-09', bounded)).toBe(
      'at some time between 3 and 9 March 2021; the start and the end are not reported',
    );
    expect(words('2016', bounded)).toBe(
      'at some time in 2016; the start and the end are not reported',
    );
    expect(words('/2006', bounded)).toBe('until 2006; the start is not reported');
  });
});

describe('years far away', () => {
  test.each([
    ['-0043-03-15', '15 March 44 BC'],
    ['0476-09-04', '4 September 476 AD'],
    ['0000', 'in 1 BC; the day is not reported'],
    ['-0029/0014', 'between 30 BC and 14 AD; the day is not reported'],
    ['-0043-03-15/-0043-03-17', 'between 15 and 17 March 44 BC; the day is not reported'],
    ['Y12023', 'in 12,023 AD; the day is not reported'],
    ['Y-300000', 'in 300,000 BC; the day is not reported'],
    ['Y-9999999999999', 'in 9,999,999,999,999 BC; the day is not reported'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('days have no weekday before the Gregorian calendar, which others did not count by', () => {
    expect(words('1582-10-15')).toBe('15 October 1582');
    expect(words('1583-01-01')).toBe('Saturday 1 January 1583');
  });
});

const isToTheDay = (text: string) => ['day', 'time'].includes(precisionOf(edtfOf(text)));

describe('of a date that the makers enter', () => {
  test.each([
    ['2021-05-02/2021-05-14', 'between 2 and 14 May 2021'],
    ['2021-05', 'in May 2021'],
    ['201X', 'in the 2010s'],
    ['/2006', 'in or before 2006'],
  ])('nothing is said to be unreported: %s', (text, said) => {
    expect(words(text, { basis: 'entered' })).toContain(said);
    expect(words(text, { basis: 'entered' })).not.toContain('not reported');
    expect(words(text)).toContain('not reported');
  });
});

describe('no date is made more exact', () => {
  const languages = [english, french];
  const style = fc.record<Rest>({
    extent: fc.constantFrom('moment', 'span'),
    basis: fc.constantFrom('stated', 'computed', 'bounded'),
  });

  test('only a date that is exact to the day has a weekday', () => {
    const weekday = /day \d|dredi|medi|lundi|mardi|credi|jeudi|manche/;
    fc.assert(
      fc.property(edtfText, style, fc.constantFrom(...languages), (text, rest, language) => {
        const said = words(text, rest, language);
        expect(weekday.test(said) && !isToTheDay(text) ? said : '').toBe('');
      }),
      { numRuns: runs(200) },
    );
  });

  test('every date has words, with a no-break space before a zone only, and nothing omitted', () => {
    fc.assert(
      fc.property(edtfText, style, (text, rest) => {
        const said = words(text, rest);
        expect(said).toMatch(/^[\p{L}\d](?:[\p{L}\d ,:;()−+]|\u00a0(?=\()|(?<=\d)–(?=\d))*$/u);
        expect(said).not.toMatch(/undefined|NaN| {2}|^ | $/);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('another language needs only its connecting words', () => {
  test('where the month comes before the day, or the year before both', () => {
    const american: Language = {
      ...english,
      tag: 'en-US',
      dates: { ...english.dates, housePart: (text) => text },
    };
    expect(words('2021-05-02/2021-05-14', {}, american)).toBe(
      'between May 2 and 14, 2021; the day is not reported',
    );
    const japanese: Language = { ...english, tag: 'ja-JP' };
    expect(words('2021-05-02/2021-05-14', { extent: 'span' }, japanese)).toBe(
      'from 2021年5月2日 to 14日',
    );
  });

  test('digits are the language’s own, in the Gregorian calendar', () => {
    const egyptian: Language = { ...english, tag: 'ar-EG' };
    expect(words('2021-05-02/2021-05-14', { extent: 'span' }, egyptian)).toBe(
      'from ٢ to ١٤ مايو ٢٠٢١',
    );
    const thai: Language = { ...english, tag: 'th-TH' };
    expect(words('2016', {}, thai)).toBe('in 2016; the day is not reported');
  });
});
