import { describe, expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english, type Language } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { ianaZone } from '../zone/ianaZone.ts';
import { fixedZone, unnamedZone, type Zone } from '../zone/zone.ts';
import { describeDate } from './describeDate.ts';
import { formatDateLabel } from './formatDateLabel.ts';

const paris = ianaZone('Europe/Paris') ?? unnamedZone;

type Options = { extent?: 'moment' | 'span'; language?: Language; zone?: Zone };

const date = (text: string, { extent = 'moment', zone = paris }: Options) =>
  ({ edtf: edtfOf(text), extent, basis: 'stated', zone }) as const;

const words = (text: string, options: Options = {}) =>
  describeDate(date(text, options), options.language ?? english);

const label = (text: string, options: Options = {}) =>
  formatDateLabel(date(text, options), options.language ?? english, { contextYear: 2025 });

describe('a time is told by the clocks of the story', () => {
  test.each([
    ['2025-06-06T18:12', 'Friday 6 June 2025, 18:12\u00a0(Paris)'],
    ['2025-06-06T16:12Z', 'Friday 6 June 2025, 18:12\u00a0(Paris)'],
    ['2025-06-06T18:12:07+02:00', 'Friday 6 June 2025, 18:12:07\u00a0(Paris)'],
    // Clocks were put back at 03:00.
    ['2025-10-26T02:30+01:00', 'Sunday 26 October 2025, 02:30\u00a0(Paris UTC+1)'],
    ['2025-10-26T02:30+02:00', 'Sunday 26 October 2025, 02:30\u00a0(Paris UTC+2)'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('and says so where they showed it twice and nothing tells which it was', () => {
    const either = '2025-10-26T02:30';
    expect(words(either)).toBe(
      'Sunday 26 October 2025, 02:30\u00a0(Paris); the clocks showed this time twice',
    );
    expect(words(either, { language: french })).toContain('affiché cette heure deux fois');
    expect(words(either, { language: arabic })).toContain('هذا الوقت مرتين');
    expect(words('2025-10-26T03:30')).toBe('Sunday 26 October 2025, 03:30\u00a0(Paris)');
    expect(words('2025-03-30T02:30')).toBe('Sunday 30 March 2025, 02:30\u00a0(Paris)');
  });

  test('and says so if it was another day by the source’s clocks', () => {
    expect(words('2025-06-06T23:30-04:00')).toBe(
      'Saturday 7 June 2025, 05:30\u00a0(Paris); in UTC−4 it was Friday 6 June 2025, 23:30',
    );
    expect(words('2025-06-06T23:30-04:00', { language: french })).toBe(
      'samedi 7 juin 2025 à 05:30\u00a0(Paris)\u202f; à l’heure UTC−4, c’était le vendredi 6 juin 2025 à 23:30',
    );
    expect(words('2025-06-06T23:30-04:00', { language: arabic })).toBe(
      'السبت 7 يونيو 2025 الساعة 05:30\u00a0(\u2068Paris\u2069)؛ كان ذلك بتوقيت \u2068UTC−4\u2069 يوم الجمعة 6 يونيو 2025 الساعة 23:30',
    );
  });

  test('across the date line it may be the day before yesterday', () => {
    const kiritimati = ianaZone('Pacific/Kiritimati') ?? unnamedZone;
    expect(words('2025-06-06T23:30-11:00', { zone: kiritimati })).toBe(
      'Sunday 8 June 2025, 00:30\u00a0(Kiritimati); in UTC−11 it was Friday 6 June 2025, 23:30',
    );
  });

  test('with UTC offsets if clocks were put back in between, in labels too', () => {
    const turned = '2025-10-26T02:50+02:00/2025-10-26T02:10+01:00';
    expect(words(turned)).toBe(
      'Sunday 26 October 2025, between 02:50\u00a0(Paris UTC+2) and 02:10\u00a0(Paris UTC+1)',
    );
    expect(label(turned)).toBe('26 Oct, 02:50\u00a0(UTC+2)–02:10\u00a0(UTC+1)');
    expect(label('2025-10-26T02:10+02:00/2025-10-26T02:50+01:00')).toBe(
      '26 Oct, 02:10\u00a0(UTC+2)–02:50\u00a0(UTC+1)',
    );
    expect(label('2025-10-26T02:10+01:00/2025-10-26T02:50+01:00')).toBe(
      '26 Oct, 02:10–02:50\u00a0(UTC+1)',
    );
    expect(label('2025-10-26T01:10+02:00/2025-10-26T02:50+02:00')).toBe(
      '26 Oct, 01:10–02:50\u00a0(UTC+2)',
    );
    const moscow = ianaZone('Europe/Moscow') ?? unnamedZone;
    expect(words('2014-10-26T01:30+04:00', { zone: moscow })).toBe(
      'Sunday 26 October 2014, 01:30\u00a0(Moscow UTC+4)',
    );
  });

  test('also of a date that the story’s makers give', () => {
    const entered = { ...date('2025-06-06T23:30-04:00', {}), basis: 'entered' } as const;
    expect(describeDate(entered, english)).toBe(
      'Saturday 7 June 2025, 05:30\u00a0(Paris); in UTC−4 it was Friday 6 June 2025, 23:30',
    );
    const open = { ...date('2025-06-06T23:30-04:00/', {}), basis: 'entered' } as const;
    expect(describeDate(open, english)).toBe(
      'on or after Saturday 7 June 2025, 05:30\u00a0(Paris); in UTC−4 it was Friday 6 June 2025, 23:30',
    );
  });

  test('and a leap second is that of its minute, not the next day', () => {
    expect(words('2016-12-31T23:59:60Z', { zone: fixedZone(0) })).toBe(
      'Saturday 31 December 2016, 23:59:60\u00a0(UTC)',
    );
    expect(words('2016-12-31T23:59:60Z')).toBe(
      'Sunday 1 January 2017, 00:59:60\u00a0(Paris); in UTC it was Saturday 31 December 2016, 23:59:60',
    );
  });

  test('or as it is written where the story has no zone', () => {
    const zone = unnamedZone;
    expect(words('2025-06-06T18:12', { zone })).toBe('Friday 6 June 2025, 18:12');
    expect(words('2025-06-06T23:30-04:00', { zone })).toBe(
      'Friday 6 June 2025, 23:30\u00a0(UTC−4)',
    );
    expect(words('2025-06-06T23:30-04:00', { zone: fixedZone(0) })).toBe(
      'Saturday 7 June 2025, 03:30\u00a0(UTC); in UTC−4 it was Friday 6 June 2025, 23:30',
    );
  });
});

describe('between two times', () => {
  test.each([
    [
      '2025-06-06T16:00/2025-06-06T16:30',
      'Friday 6 June 2025, between 16:00 and 16:30\u00a0(Paris)',
    ],
    [
      '2025-06-06T23:00/2025-06-07T01:30',
      'between Friday 6 June, 23:00 and Saturday 7 June 2025, 01:30\u00a0(Paris)',
    ],
    ['2025-06-06T23:00/2025-06-07', 'between Friday 6 June, 23:00\u00a0(Paris) and 7 June 2025'],
    [
      '2025-06-06T23:00/',
      'on or after Friday 6 June 2025, 23:00\u00a0(Paris); the time is not reported',
    ],
    ['2025-06-06T16:00/2025-06-06T16:00', 'Friday 6 June 2025, 16:00\u00a0(Paris)'],
    [
      '2025-06-06T23:30-04:00/2025-06-07T00:10-04:00',
      'Saturday 7 June 2025, between 05:30 and 06:10\u00a0(Paris); in UTC−4, between Friday 6 June, 23:30 and Saturday 7 June 2025, 00:10',
    ],
    [
      '2025-06-06T20:00-07:00/2025-06-06T22:30-07:00',
      'Saturday 7 June 2025, between 05:00 and 07:30\u00a0(Paris); in UTC−7 it was Friday 6 June 2025, between 20:00 and 22:30',
    ],
    [
      '2025-06-06T23:30-04:00/2025-06-08',
      'between Saturday 7 June, 05:30\u00a0(Paris) and 8 June 2025; in UTC−4 it was Friday 6 June 2025, 23:30',
    ],
    [
      '2025-06-06T23:30-04:00/..',
      'on Saturday 7 June 2025, 05:30\u00a0(Paris) or at any time after; in UTC−4 it was Friday 6 June 2025, 23:30; the time is not reported',
    ],
    ['2025-06-06/2025-06-06T18:12', 'Friday 6 June 2025, 18:12 or before\u00a0(Paris)'],
    ['2025-06-06T18:12/2025-06-06', 'Friday 6 June 2025, 18:12 or after\u00a0(Paris)'],
    ['2025-06-05/2025-06-06T18:12', 'between 5 June and Friday 6 June 2025, 18:12\u00a0(Paris)'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('that it lasted', () => {
    const span = { extent: 'span' } as const;
    expect(words('2025-06-06T16:00/2025-06-06T16:30', span)).toBe(
      'Friday 6 June 2025, from 16:00 to 16:30\u00a0(Paris)',
    );
    expect(words('2025-06-06T16:00/2025-06-06T16:30', { ...span, language: french })).toBe(
      'vendredi 6 juin 2025, de 16:00 à 16:30\u00a0(Paris)',
    );
    expect(words('2025-06-06T16:00/2025-06-06T16:30', { ...span, language: arabic })).toBe(
      'الجمعة 6 يونيو 2025 من الساعة 16:00 إلى الساعة 16:30\u00a0(\u2068Paris\u2069)',
    );
    expect(words('2025-06-06/2025-06-06T18:12', span)).toBe(
      'Friday 6 June 2025, until 18:12\u00a0(Paris)',
    );
    expect(words('2025-06-06T18:12/2025-06-06', span)).toBe(
      'Friday 6 June 2025, from 18:12\u00a0(Paris)',
    );
    expect(words('2025-06-06T16:00/..', span)).toBe(
      'from Friday 6 June 2025, 16:00\u00a0(Paris) onwards',
    );
  });
});

describe('a label shows the time', () => {
  test.each([
    ['2025-06-06T18:12', 'Fri 6 Jun, 18:12'],
    ['2025-06-06T23:30-04:00', 'Sat 7 Jun, 05:30'],
    ['2025-06-06T16:00/2025-06-06T16:30', '6 Jun, 16:00–16:30'],
    ['2025-06-06T23:00/2025-06-07T01:30', '6 Jun, 23:00 – 7 Jun, 01:30'],
    ['2025-06-06T23:00/..', '6 Jun, 23:00 or after'],
    ['2025-06-06/2025-06-06T18:12', '6 Jun, 18:12 or before'],
    ['2025-06-06T18:12/2025-06-06', '6 Jun, 18:12 or after'],
    ['2024-12-31T23:30Z', 'Wed 1 Jan, 00:30'],
    // Clocks were put back at 03:00, and forward at 02:00.
    ['2025-10-26T02:30+02:00', 'Sun 26 Oct, 02:30\u00a0(UTC+2)'],
    ['2025-10-26T02:30+01:00', 'Sun 26 Oct, 02:30\u00a0(UTC+1)'],
    ['2025-10-26T00:30Z', 'Sun 26 Oct, 02:30\u00a0(UTC+2)'],
    ['2025-10-26T02:30', 'Sun 26 Oct, 02:30'],
    ['2025-10-26T03:00+01:00', 'Sun 26 Oct, 03:00'],
    ['2025-03-30T01:30Z', 'Sun 30 Mar, 03:30'],
    ['2025-10-26T02:30+01:00/..', '26 Oct, 02:30\u00a0(UTC+1) or after'],
  ])('%s: %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  test('in every language', () => {
    expect(label('2025-06-06T18:12', { language: french })).toBe('ven. 6 juin, 18:12');
    expect(label('2025-06-06T18:12', { language: arabic })).toBe('الجمعة 6 يونيو، 18:12');
  });
});
