import { describe, expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english, type Language } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { instantsOf } from '../edtf/instants.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { ianaZone } from '../zone/ianaZone.ts';
import { unnamedZone } from '../zone/zone.ts';
import { describeStretch } from './describeStretch.ts';
import { formatYear } from './formatYear.ts';

const paris = ianaZone('Europe/Paris') ?? unnamedZone;

function words(edtf: string, language: Language = english, zone = paris): string {
  const { from, to } = instantsOf(edtfOf(edtf), zone);
  return describeStretch({ from: from ?? 0, to: to ?? 0 }, zone, language);
}

describe('a stretch is told as exactly as its ends are known', () => {
  test.each([
    ['2024-05-04/2024-05-04', 'Saturday 4 May 2024'],
    ['2024-05-04/2024-05-06', 'Saturday 4 to Monday 6 May 2024'],
    ['-0024/0014', '25 BC to 14 AD'],
    ['-0024-03/0014-05-02', '1 March 25 BC to 2 May 14 AD'],
    ['-2499/-1999', '2500 to 2000 BC'],
    ['Y-13800000000/2020', '13,800,000,000 BC to 2020'],
    ['2024-06/Y102024', '2024 to 102,024 AD'],
    ['2016', '2016'],
    ['2003/2009', '2003 to 2009'],
    ['2021-05/2021-07', 'May to July 2021'],
    ['2021-05', 'May 2021'],
    ['2025-06-06T18:00/2025-06-06T19:30', 'Friday 6 June 2025, from 18:00 to 19:30'],
    ['2025-06-06T18:00', 'Friday 6 June 2025, 18:00'],
    ['2025-06-06T23:00/2025-06-07T01:30', 'Friday 6 June, 23:00 to Saturday 7 June 2025, 01:30'],
    // Clocks were put back at 03:00.
    ['2025-10-26T02:30+01:00', 'Sunday 26 October 2025, 02:30\u00a0(UTC+1)'],
    [
      '2025-10-26T02:30+02:00/2025-10-26T02:30+01:00',
      'Sunday 26 October 2025, from 02:30\u00a0(UTC+2) to 02:30\u00a0(UTC+1)',
    ],
    ['2025-10-26T01:30/2025-10-26T03:30', 'Sunday 26 October 2025, from 01:30 to 03:30'],
  ])('%s: %s', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each([
    [{ from: false, to: true }, '1999 or after', '1999 ou après'],
    [{ from: true, to: false }, '2099 or before', '2099 ou avant'],
    [
      { from: true, to: true },
      '1999 or before to 2099 or after',
      'de 1999 ou avant à 2099 ou après',
    ],
  ])('with no more than is known where an end is open: %j', (isOpen, inEnglish, inFrench) => {
    const { from, to } = instantsOf(edtfOf('1999/2099'), paris);
    const days = { from: from ?? 0, to: to ?? 0 };
    expect(describeStretch(days, paris, english, isOpen)).toBe(inEnglish);
    expect(describeStretch(days, paris, french, isOpen)).toBe(inFrench);
  });

  test('in every language', () => {
    expect(words('2024-05-04', french)).toBe('samedi 4 mai 2024');
    expect(words('2024-05-04/2024-05-06', french)).toBe('du samedi 4 au lundi 6 mai 2024');
    expect(words('2003/2009', french)).toBe('de 2003 à 2009');
    expect(words('-0024/0014', french)).toBe('de 25 av. J.-C. à 14 ap. J.-C.');
    expect(words('2024-05-04', arabic)).toBe('السبت 4 مايو 2024');
    expect(words('2003/2009', arabic)).toBe('من عام 2003 إلى عام 2009');
  });

  test('whatever zone the story is in', () => {
    expect(words('2024-05-04', english, unnamedZone)).toBe('Saturday 4 May 2024');
    expect(words('2003/2009', english, ianaZone('Asia/Kolkata') ?? paris)).toBe('2003 to 2009');
  });
});

test('years have separators and their era', () => {
  const years = [-13_800_000_000, -24, 14, 2016, 12_023];
  expect(years.map((year) => formatYear(year, english))).toEqual([
    '13,800,000,000 BC',
    '25 BC',
    '14 AD',
    '2016',
    '12,023 AD',
  ]);
  expect(formatYear(-13_800_000_000, french)).toBe('13\u00a0800\u00a0000\u00a0000 av. J.-C.');
});
