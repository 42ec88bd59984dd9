import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../../language/arabic.ts';
import { english } from '../../../language/english.ts';
import { french } from '../../../language/french.ts';
import { ianaZone } from '../../zone/ianaZone.ts';
import { minute } from '../../zone/instant.ts';
import { unnamedZone } from '../../zone/zone.ts';
import { linearAxis } from '../linearAxis.ts';
import { scaleOver } from '../scaleOver.ts';
import { clockPeriodsIn } from './clockPeriods.ts';
import { placeTicks } from './placeTicks.ts';
import { betweenPx } from './tick.ts';
import { readApart } from '../../testing/readApart.ts';
import { runs } from '../../testing/runs.ts';

const paris = ianaZone('Europe/Paris') ?? unnamedZone;
const kolkata = ianaZone('Asia/Kolkata') ?? unnamedZone;
const at = (text: string) => Date.parse(text) / 86_400_000;
const measure = (text: string) => text.length * 6.2;

function ticksBetween(
  from: string,
  to: string,
  { widthPx = 740, language = english, zone = paris } = {},
) {
  const range = { x0: 0, x1: widthPx };
  const domain = { from: at(from), to: at(to) };
  const scale = scaleOver(linearAxis(domain, 'minute'), domain, range);
  const rest = { range, textRange: range, worthNaming: [], coarse: [], measure };
  return placeTicks(scale, { ...rest, zone, language });
}

const textsBetween = (...args: Parameters<typeof ticksBetween>) =>
  ticksBetween(...args).map(({ text }) => text);

describe('a linear axis of hours', () => {
  test('has round hours as the clocks of the story show them', () => {
    expect(textsBetween('2025-06-06T04:30Z', '2025-06-06T20:30Z')).toEqual([
      '6 Jun ’25, 09:00',
      '12:00',
      '15:00',
      '18:00',
      '21:00',
    ]);
  });

  test('names the day at midnight', () => {
    expect(textsBetween('2025-06-06T15:30Z', '2025-06-07T10:30Z')).toEqual([
      '6 Jun ’25, 21:00',
      '7 Jun',
      '03:00',
      '06:00',
      '09:00',
      '12:00',
    ]);
  });

  test('names the same time of several days, each after its day', () => {
    expect(textsBetween('2025-06-05T22:00Z', '2025-06-08T22:00Z')).toEqual([
      '6 Jun ’25',
      '12:00',
      '7 Jun',
      '12:00',
      '8 Jun',
      '12:00',
    ]);
  });

  test('names the year at the start, and each time a new one begins', () => {
    expect(textsBetween('2025-12-31T15:30Z', '2026-01-01T10:30Z')).toEqual([
      '31 Dec ’25, 18:00',
      '21:00',
      '1 Jan ’26',
      '03:00',
      '06:00',
      '09:00',
    ]);
  });

  test('goes down to the minute', () => {
    expect(textsBetween('2025-06-06T16:10:30Z', '2025-06-06T16:14:30Z')).toEqual([
      '6 Jun ’25, 18:11',
      '18:12',
      '18:13',
      '18:14',
    ]);
  });

  test('in every language', () => {
    const [from, to] = ['2025-06-06T15:30Z', '2025-06-07T01:30Z'];
    expect(textsBetween(from, to, { language: french })[0]).toBe('6 juin ’25, 21:00');
    expect(textsBetween(from, to, { language: arabic })[0]).toBe('6 يونيو 2025، 21:00');
  });

  test('distinguishes hours on a day when clocks change: the skipped one and the repeated one', () => {
    expect(textsBetween('2025-03-29T23:30Z', '2025-03-30T04:30Z')).toEqual([
      '30 Mar ’25, 01:00',
      '03:00',
      '04:00',
      '05:00',
      '06:00',
    ]);
    expect(textsBetween('2025-10-25T22:30Z', '2025-10-26T03:30Z')).toEqual([
      '26 Oct ’25, 01:00',
      '02:00\u00a0(UTC+2)',
      '02:00\u00a0(UTC+1)',
      '03:00',
      '04:00',
    ]);
  });
});

const rungs = [
  { unit: 'hour', stride: 12 },
  { unit: 'hour', stride: 6 },
  { unit: 'hour', stride: 3 },
  { unit: 'hour', stride: 1 },
  { unit: 'minute', stride: 30 },
  { unit: 'minute', stride: 1 },
] as const;

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];

test('clock periods are consecutive, round, and cover the requested time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(...rungs),
      // The days on which clocks are changed come up often enough.
      fc.constantFrom(
        '2025-03-09',
        '2025-03-30',
        '2025-04-06',
        '2025-10-05',
        '2025-10-26',
        '2025-06-06',
      ),
      fc.integer({ min: 0, max: 2880 }),
      fc.integer({ min: 1, max: 600 }),
      (id, rung, day, startMinutes, lengthMinutes) => {
        const from = at(`${day}T00:00Z`) + startMinutes * minute;
        const within = { from, to: from + lengthMinutes * minute };
        const periods = clockPeriodsIn(rung, within, ianaZone(id) ?? unnamedZone);
        const step = rung.stride * (rung.unit === 'hour' ? 60 : 1);
        expect(periods[0]?.from).toBeLessThanOrEqual(within.from);
        expect(periods.at(-1)?.nextTick).toBeGreaterThanOrEqual(within.to);
        periods.forEach((period, n) => {
          expect(period.minute % step).toBe(0);
          expect(period.from).toBeLessThan(period.to);
          expect(period.to).toBeLessThanOrEqual(period.nextTick);
          expect(periods[n + 1]?.from ?? period.nextTick).toBe(period.nextTick);
        });
      },
    ),
    { numRuns: runs(200) },
  );
});

test('ticks of one linear axis have one step, in any window, and never touch', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 * 1440 }),
      fc.double({ min: 1, max: 6, noNaN: true }),
      fc.integer({ min: 200, max: 1400 }),
      (startMinutes, magnitude, widthPx) => {
        const from = at('2025-01-01T00:00Z') + startMinutes * minute;
        const to = from + 10 ** magnitude * minute;
        const ticks = ticksBetween(
          new Date(from * 86_400_000).toISOString(),
          new Date(to * 86_400_000).toISOString(),
          { widthPx, zone: kolkata },
        );
        const units = new Set(ticks.map(({ unit }) => unit));
        expect(units.size).toBeLessThanOrEqual(1);
        const steps = ticks
          .slice(1)
          .map((tick, n) => tick.period.from - (ticks[n]?.period.from ?? 0));
        // Months differ in days, and the last stride of a month; nothing else does here.

        const isClock = units.has('hour') || units.has('minute');
        expect(Math.max(...steps, 0) / Math.min(...steps, Infinity)).toBeLessThan(
          isClock ? 1.001 : 1.5,
        );
        ticks.slice(1).forEach((tick, n) => {
          const before = ticks[n];
          expect(tick.period.from).toBeGreaterThan(before?.period.from ?? 0);
          expect(tick.textPx).toBeGreaterThanOrEqual(
            (before?.textPx ?? 0) + (before?.widthPx ?? 0) + betweenPx - 1e-6,
          );
        });
        const texts = ticks.map(({ text }) => text);
        expect(texts[0] ?? '’25').toMatch(/’2[56]|202[56]/);
        expect(new Set(readApart(texts)).size).toBe(texts.length);
      },
    ),
    { numRuns: runs(100) },
  );
});

/** In Paris, nine from an instant on. */
function everyThirdHour(from: string): number[] {
  const within = { from: at(from), to: at(from) + 1.2 };
  const periods = clockPeriodsIn({ unit: 'hour', stride: 3 }, within, paris);
  return periods.map(({ minute: minutes }) => minutes / 60).slice(0, 9);
}

test.each(['2025-03-29T23:00Z', '2025-10-25T22:00Z', '2025-06-05T22:00Z'])(
  'no round hour is missing on the day that begins at %s, however clocks change',
  (from) => {
    expect(everyThirdHour(from)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 0]);
  },
);
