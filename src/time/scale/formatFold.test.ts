import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english, type Language } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { dayNumber } from '../day.ts';
import { instantsOf } from '../edtf/instants.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { ianaZone } from '../zone/ianaZone.ts';
import { minute } from '../zone/instant.ts';
import { unnamedZone } from '../zone/zone.ts';
import { formatFold } from './formatFold.ts';

const between = (
  [year, month, day]: [number, number, number],
  [toYear, toMonth, toDay]: [number, number, number],
  language: Language = english,
) =>
  formatFold(
    {
      from: dayNumber({ year, month, day }),
      to: dayNumber({ year: toYear, month: toMonth, day: toDay }),
    },
    unnamedZone,
    language,
  );

test('whole years are exact', () => {
  expect(between([1999, 1, 1], [2006, 1, 1])).toEqual({ short: '7 yr', full: '7 years' });
});

test('years and a fraction are rounded with “about”', () => {
  expect(between([2018, 1, 1], [2023, 5, 1])).toEqual({ short: 'c. 5 yr', full: 'about 5 years' });
  expect(between([2018, 1, 1], [2023, 9, 1]).full).toBe('about 6 years');
});

test('less than two years is in months, less than a hundred days in days', () => {
  expect(between([2022, 1, 1], [2023, 4, 1]).full).toBe('15 months');
  expect(between([2023, 9, 16], [2023, 12, 7])).toEqual({ short: '82 d', full: '82 days' });
});

test('geological ages have thousands separators', () => {
  expect(between([-1_000_000, 1, 1], [0, 1, 1]).full).toBe('1,000,000 years');
});

test('approximate ages have two significant figures, or three where two are far off', () => {
  expect(between([-18_200, 1, 1], [1, 3, 1]).full).toBe('about 18,200 years');
  expect(between([-18_010, 1, 1], [1, 3, 1]).full).toBe('about 18,000 years');
  expect(between([-1450, 1, 1], [1, 3, 1]).full).toBe('about 1,500 years');
  // No more than all the time that there has been.
  expect(between([-13_800_000_000, 1, 1], [2023, 3, 1]).full).toBe('about 13,800,000,000 years');
});

test('in French and in Arabic, with their plurals', () => {
  expect(between([1999, 1, 1], [2006, 1, 1], french)).toEqual({ short: '7 ans', full: '7 ans' });
  expect(between([2018, 1, 1], [2023, 5, 1], french).full).toBe('environ 5 ans');
  expect(between([2022, 1, 1], [2024, 1, 1], arabic)).toEqual({ short: 'سنتان', full: 'سنتان' });
  expect(between([1999, 1, 1], [2006, 1, 1], arabic).short).toBe('7 سنوات');
  expect(between([2021, 7, 1], [2023, 8, 1], arabic).full).toBe('نحو سنتين');
  expect(between([2023, 9, 16], [2023, 12, 7], arabic).full).toBe('82 يومًا');
  expect(between([-1_000_000, 1, 1], [0, 1, 1], arabic).short).toBe('1,000,000 سنة');
});

test('large numbers of years are rounded, even if they are exact', () => {
  const { full, short } = between([-4_500_000_000, 1, 1], [-66_000_001, 1, 1]);
  expect(full).toBe('about 4,400,000,000 years');
  expect(short).toBe('c. 4,400,000,000 yr');
});

test('hours are elapsed hours, even if clocks change in between', () => {
  const paris = ianaZone('Europe/Paris') ?? unnamedZone;
  const words = (edtf: string) => {
    const { from, to } = instantsOf(edtfOf(edtf), paris);
    return formatFold({ from: from ?? 0, to: (to ?? 0) - minute }, paris, english).full;
  };
  expect(words('2025-10-26T01:30/2025-10-26T03:30')).toBe('3 hours');
  expect(words('2025-03-30T01:30/2025-03-30T03:30')).toBe('60 minutes');
  expect(words('2025-10-26T02:30+02:00/2025-10-26T02:30+01:00')).toBe('60 minutes');
  expect(words('2025-10-25T12:00/2025-10-27T12:00')).toBe('2 days');
});

test('nothing is exact that is counted from an approximate date', () => {
  const fold = { from: dayNumber({ year: 1999, month: 1, day: 1 }), to: 13_149 };
  expect(formatFold(fold, unnamedZone, english).full).toBe('7 years');
  expect(formatFold(fold, unnamedZone, english, true)).toEqual({
    short: 'c. 7 yr',
    full: 'about 7 years',
  });
});
