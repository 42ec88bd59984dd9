import { expect, test, vi } from 'vitest';
import { createReadySignal } from './readySignal.ts';

/** Frames that pass when the test says so. */
function frames() {
  let waiting: (() => void)[] = [];
  return {
    next: (call: () => void) => {
      waiting.push(call);
      return () => void (waiting = waiting.filter((other) => other !== call));
    },
    pass: (count: number) => {
      for (let i = 0; i < count; i += 1) {
        const now = waiting;
        waiting = [];
        now.forEach((call) => call());
      }
    },
  };
}

test('it is ready only after two frames have been painted since the last release', () => {
  const clock = frames();
  const signal = createReadySignal(clock.next);
  const release = signal.hold();
  release();
  clock.pass(2);
  expect(signal.state()).toBe('loading');
  clock.pass(1);
  expect(signal.state()).toBe('ready');
});

test('it waits for everything in progress', () => {
  const clock = frames();
  const signal = createReadySignal(clock.next);
  const first = signal.hold();
  const second = signal.hold();
  first();
  clock.pass(9);
  expect(signal.state()).toBe('loading');
  second();
  clock.pass(3);
  expect(signal.state()).toBe('ready');
});

test('releasing twice does not release another hold', () => {
  const clock = frames();
  const signal = createReadySignal(clock.next);
  const first = signal.hold();
  signal.hold();
  first();
  first();
  clock.pass(9);
  expect(signal.state()).toBe('loading');
});

test('an action while frames are counted restarts the count', () => {
  const clock = frames();
  const signal = createReadySignal(clock.next);
  signal.touch();
  clock.pass(2);
  signal.touch();
  clock.pass(2);
  expect(signal.state()).toBe('loading');
  clock.pass(1);
  expect(signal.state()).toBe('ready');
});

test('it is loading at once after an action', () => {
  const clock = frames();
  const signal = createReadySignal(clock.next);
  signal.touch();
  clock.pass(3);
  signal.touch();
  expect(signal.state()).toBe('loading');
});

test('an error is signalled once everything has settled, and ready after a successful retry', () => {
  const clock = frames();
  const signal = createReadySignal(clock.next);
  signal.touch();
  signal.settleAs('error');
  clock.pass(3);
  expect(signal.state()).toBe('error');
  const release = signal.hold();
  signal.settleAs('ready');
  release();
  clock.pass(3);
  expect(signal.state()).toBe('ready');
});

test('a listener is told only of changes, until it unsubscribes', () => {
  const clock = frames();
  const signal = createReadySignal(clock.next);
  const listener = vi.fn<() => void>();
  const undo = signal.subscribe(listener);
  signal.touch();
  clock.pass(3);
  expect(listener).toHaveBeenCalledTimes(1);
  undo();
  signal.touch();
  expect(listener).toHaveBeenCalledTimes(1);
});
