import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../../language/english.ts';
import { readApart } from '../../testing/readApart.ts';
import { runs } from '../../testing/runs.ts';
import { ianaZone } from '../../zone/ianaZone.ts';
import { minute } from '../../zone/instant.ts';
import { unnamedZone } from '../../zone/zone.ts';
import { linearAxis } from '../linearAxis.ts';
import { scaleOver } from '../scaleOver.ts';
import { placeTicks } from './placeTicks.ts';

const at = (text: string) => Date.parse(text) / 86_400_000;

const measure = (text: string) => text.length * 6.2;

function ticksOf(id: string, domain: { from: number; to: number }, widthPx = 740) {
  const zone = ianaZone(id) ?? unnamedZone;
  const range = { x0: 0, x1: widthPx };
  const scale = scaleOver(linearAxis(domain, 'minute'), domain, range);
  const rest = { range, textRange: range, worthNaming: [], coarse: [], measure };
  return placeTicks(scale, { ...rest, zone, language: english }).map(({ text }) => text);
}

test.each([
  [
    'Asia/Kolkata',
    '2025-06-05T22:00Z',
    '2025-06-06T13:00Z',
    ['6 Jun ’25, 06:00', '09:00', '12:00', '15:00', '18:00'],
  ],
  [
    'Asia/Kathmandu',
    '2025-06-05T22:00Z',
    '2025-06-06T13:00Z',
    ['6 Jun ’25, 06:00', '09:00', '12:00', '15:00', '18:00'],
  ],
  // Put back by half an hour at two: 01:30 to 02:00 comes twice, and no whole hour does.
  [
    'Australia/Lord_Howe',
    '2025-04-05T13:30Z',
    '2025-04-05T17:45Z',
    ['6 Apr ’25, 01:00', '02:00', '03:00', '04:00'],
  ],
  // Put forward by half an hour at two: 02:00 is left out.
  [
    'Australia/Lord_Howe',
    '2025-10-04T14:00Z',
    '2025-10-04T18:30Z',
    ['5 Oct ’25, 01:00', '03:00', '04:00', '05:00'],
  ],
  // Moscow put its clocks back for good.
  [
    'Europe/Moscow',
    '2014-10-25T20:30Z',
    '2014-10-26T00:30Z',
    ['26 Oct ’14, 01:00\u00a0(UTC+4)', '01:00\u00a0(UTC+3)', '02:00', '03:00'],
  ],
  // Caracas: half an hour forward at 02:30 of 1 May 2016.
  [
    'America/Caracas',
    '2016-05-01T04:15Z',
    '2016-05-01T08:45Z',
    ['1 May ’16', '01:00', '02:00', '03:00', '04:00'],
  ],
])('in %s from %s to %s: %j', (id, from, to, ticks) => {
  expect(ticksOf(id, { from: at(from), to: at(to) })).toEqual(ticks);
});

test('a day that a place at the date line skipped has no tick', () => {
  const days = ticksOf('Pacific/Apia', {
    from: at('2011-12-28T12:00Z'),
    to: at('2012-01-02T12:00Z'),
  });
  expect(days).toEqual(['28 Dec ’11', '29 Dec', '31 Dec', '1 Jan ’12', '2 Jan', '3 Jan ’12']);
});

test('no two ticks read the same, wherever and whenever clocks changed', () => {
  const places = [
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'America/Caracas',
    'Europe/Moscow',
    'Asia/Pyongyang',
    'Africa/Casablanca',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.integer({ min: at('1990-01-01T00:00Z'), max: at('2026-01-01T00:00Z') }),
      fc.integer({ min: 20, max: 4 * 1440 }),
      (id, from, length) => {
        const texts = ticksOf(id, { from, to: from + length * minute });
        expect(new Set(readApart(texts)).size).toBe(texts.length);
        expect(texts).not.toEqual([]);
      },
    ),
    { numRuns: runs(100) },
  );
});
