import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../time/day.ts';
import { decodeWindow, encodeWindow } from './windowInAddress.ts';

const day = (year: number, month: number, dayOfMonth: number) =>
  dayNumber({ year, month, day: dayOfMonth });
const story = { from: day(1998, 1, 1), to: day(2024, 1, 1) };

test('a window is written as its first and its last day', () => {
  const window = { from: day(2023, 9, 7), to: day(2023, 9, 10) };
  expect(encodeWindow(window, story)).toEqual({ from: '2023-09-07', to: '2023-09-09' });
});

test('the whole story needs no window', () => {
  expect(encodeWindow(story, story)).toEqual({ from: null, to: null });
  expect(decodeWindow({ from: null, to: null }, story)).toBeNull();
});

test('a link may name months and years, and one end alone', () => {
  expect(decodeWindow({ from: '2023-05', to: '2023-05' }, story)).toEqual({
    from: day(2023, 5, 1),
    to: day(2023, 6, 1),
  });
  expect(decodeWindow({ from: '2010', to: null }, story)).toEqual({
    from: day(2010, 1, 1),
    to: story.to,
  });
});

test.each([
  ['2023-09-10', '2023-09-01'],
  ['soon', 'later'],
])('an address that makes no sense shows the whole story: %s to %s', (from, to) => {
  const window = decodeWindow({ from, to }, story);
  expect(window === null || (window.from === story.from && window.to === story.to)).toBe(true);
});

test('what is read back covers what was shown, by less than a day more at each end', () => {
  fc.assert(
    fc.property(fc.nat(9_000), fc.double({ min: 0.1, max: 300, noNaN: true }), (start, length) => {
      const window = { from: story.from + start + 0.25, to: story.from + start + 0.25 + length };
      const back = decodeWindow(encodeWindow(window, story), story) ?? story;
      expect(back.from).toBeLessThanOrEqual(window.from);
      expect(back.to).toBeGreaterThanOrEqual(Math.min(window.to, story.to));
      expect(window.from - back.from).toBeLessThan(1);
    }),
  );
});
