import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWheelRest } from './wheelRest.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** As d3-zoom ends a gesture. */
const idleMs = 150;

/** Turns so many milliseconds apart, then what d3-zoom takes for rest; when rest comes after that. */
function restAfter(gapsMs: readonly number[]): {
  rest: ReturnType<typeof createWheelRest>;
  ended: () => boolean;
} {
  const rest = createWheelRest();
  rest.turned();
  for (const gapMs of gapsMs) {
    vi.advanceTimersByTime(gapMs);
    rest.turned();
  }
  const end = vi.fn<() => void>();
  vi.advanceTimersByTime(idleMs);
  rest.callAt(end);
  return { rest, ended: () => end.mock.calls.length > 0 };
}

test('after quick turns, or a single one, rest is when d3-zoom says', () => {
  expect(restAfter([]).ended()).toBe(true);
  expect(restAfter([30, 40, 75]).ended()).toBe(true);
  expect(restAfter([2000]).ended()).toBe(true);
});

test('after slow turns, rest is twice the time between them, and half a second at most', () => {
  const { ended } = restAfter([200]);
  vi.advanceTimersByTime(2 * 200 - idleMs - 1);
  expect(ended()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(ended()).toBe(true);
  const slower = restAfter([450]);
  vi.advanceTimersByTime(500 - idleMs);
  expect(slower.ended()).toBe(true);
});

test('one quick turn among slow ones does not end the gesture', () => {
  expect(restAfter([300, 120]).ended()).toBe(false);
});

test('a turn before rest continues the gesture, once', () => {
  const { rest, ended } = restAfter([200]);
  expect(rest.goesOn()).toBe(true);
  expect(rest.goesOn()).toBe(false);
  vi.advanceTimersByTime(5000);
  expect(ended()).toBe(false);
});
