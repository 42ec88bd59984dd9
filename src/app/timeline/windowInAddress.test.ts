import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../time/day.ts';
import type { Finest, Stretch } from '../../time/scale/axis.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { minute } from '../../time/zone/instant.ts';
import { unnamedZone } from '../../time/zone/zone.ts';
import { decodeWindow, encodeWindow, type WindowKeys } from './windowInAddress.ts';

const day = (year: number, month: number, dayOfMonth: number) =>
  dayNumber({ year, month, day: dayOfMonth });
const story = { from: day(1998, 1, 1), to: day(2024, 1, 1) };

const encode = (window: Stretch, finest: Finest = 'day', zone = unnamedZone) =>
  encodeWindow(window, { domain: story, finest }, zone);
const decode = (keys: WindowKeys, zone = unnamedZone) => decodeWindow(keys, story, zone);

test('a window is written as its first and its last day', () => {
  const window = { from: day(2023, 9, 7), to: day(2023, 9, 10) };
  expect(encode(window)).toEqual({ from: '2023-09-07', to: '2023-09-09' });
});

test('the whole story needs no window', () => {
  expect(encode(story)).toEqual({ from: null, to: null });
  expect(decode({ from: null, to: null })).toBeNull();
});

test('a link may name months and years, and one end alone', () => {
  expect(decode({ from: '2023-05', to: '2023-05' })).toEqual({
    from: day(2023, 5, 1),
    to: day(2023, 6, 1),
  });
  expect(decode({ from: '2010', to: null })).toEqual({
    from: day(2010, 1, 1),
    to: story.to,
  });
});

test('a window ends where the story does', () => {
  const window = { from: day(2023, 9, 6), to: story.to };
  expect(decode({ from: '2023-09-06', to: '2024' })).toEqual(window);
  expect(decode({ from: '2023-09-06', to: '2100' })).toEqual(window);
  expect(decode({ from: '1900', to: '2001' })).toEqual({ from: story.from, to: day(2002, 1, 1) });
});

test.each([
  ['2023-09-10', '2023-09-01'],
  ['soon', 'later'],
  ['2030', '2031'],
])('a meaningless window shows the whole story: %s to %s', (from, to) => {
  const window = decode({ from, to });
  expect(window === null || (window.from === story.from && window.to === story.to)).toBe(true);
});

test('the window read back covers what was shown, with less than a day more at each end', () => {
  fc.assert(
    fc.property(fc.nat(9_000), fc.double({ min: 0.1, max: 300, noNaN: true }), (start, length) => {
      const window = { from: story.from + start + 0.25, to: story.from + start + 0.25 + length };
      const back = decode(encode(window)) ?? story;
      expect(back.from).toBeLessThanOrEqual(window.from);
      expect(back.to).toBeGreaterThanOrEqual(Math.min(window.to, story.to));
      expect(window.from - back.from).toBeLessThan(1);
    }),
  );
});

test('in a story that tells times a short window is written to the minute, in UTC', () => {
  const from = day(2023, 9, 7) + (16 * 60 + 12) * minute;
  const window = { from, to: from + 30 * minute };
  const keys = encode(window, 'minute');
  expect(keys).toEqual({ from: '2023-09-07T16:12Z', to: '2023-09-07T16:41Z' });
  expect(decode(keys)?.from).toBeCloseTo(window.from, 9);
  expect(decode(keys)?.to).toBeCloseTo(window.to, 9);
  expect(encode({ from, to: from + 3 }, 'minute').from).toBe('2023-09-07');
});

test('days are those of the story’s zone', () => {
  const paris = ianaZone('Europe/Paris') ?? unnamedZone;
  const window = decode({ from: '2023-09-07', to: '2023-09-07' }, paris) ?? story;
  expect(window.from).toBe(day(2023, 9, 7) - 120 * minute);
  expect(encode(window, 'day', paris)).toEqual({ from: '2023-09-07', to: '2023-09-07' });
});
