import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextTask } from '../../lazy/nextTask.ts';
import { createWheelRest } from './wheelRest.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As d3-zoom ends a gesture. */
const idleMs = 150;

/** The browser draws what has changed. */
async function draw() {
  frames.splice(0).forEach((frame) => frame());
  await nextTask();
  await nextTask();
}

/** Turns so many milliseconds apart, each drawn at once, then what d3-zoom takes for rest. */
async function restAfter(gapsMs: readonly number[], isDrawn = true) {
  const rest = createWheelRest();
  rest.turned();
  for (const gapMs of gapsMs) {
    vi.advanceTimersByTime(gapMs);
    rest.turned();
  }
  if (isDrawn) await draw();
  const end = vi.fn<() => void>();
  vi.advanceTimersByTime(idleMs);
  rest.callAt(end);
  return { rest, ended: () => end.mock.calls.length > 0 };
}

test('after quick turns, or a single one, rest is when d3-zoom says', async () => {
  expect((await restAfter([])).ended()).toBe(true);
  expect((await restAfter([30, 40, 75])).ended()).toBe(true);
  expect((await restAfter([2000])).ended()).toBe(true);
});

test('after slow turns, rest is twice the time between them', async () => {
  const { ended } = await restAfter([200]);
  vi.advanceTimersByTime(2 * 200 - idleMs - 1);
  expect(ended()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(ended()).toBe(true);
});

test('while a turn is not drawn there is no rest, for 0.6 s at most', async () => {
  const { ended } = await restAfter([], false);
  vi.advanceTimersByTime(200);
  await draw();
  vi.advanceTimersByTime(idleMs - 1);
  expect(ended()).toBe(false);
  vi.advanceTimersByTime(idleMs);
  expect(ended()).toBe(true);
  const never = await restAfter([], false);
  vi.advanceTimersByTime(600 - idleMs);
  expect(never.ended()).toBe(true);
});

test('one quick turn among slow ones does not end the gesture', async () => {
  expect((await restAfter([300, 120])).ended()).toBe(false);
});

test('a turn before rest continues the gesture, once', async () => {
  const { rest, ended } = await restAfter([200]);
  expect(rest.goesOn()).toBe(true);
  expect(rest.goesOn()).toBe(false);
  vi.advanceTimersByTime(5000);
  expect(ended()).toBe(false);
});
