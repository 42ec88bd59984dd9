import { expect, test } from 'vitest';
import { timelineIntent } from './timelineIntent.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['+', 'closer'],
  ['-', 'farther'],
  ['0', 'fit'],
  ['Escape', 'close'],
])('%s means %s', (key, intent) => {
  expect(timelineIntent({ ...none, key }, 'ltr')).toBe(intent);
});

test('shift and an arrow pan; shift and plus is how many keyboards write plus', () => {
  expect(timelineIntent({ ...none, shiftKey: true, key: 'ArrowLeft' }, 'ltr')).toBe('pan-back');
  expect(timelineIntent({ ...none, shiftKey: true, key: 'ArrowRight' }, 'ltr')).toBe('pan-forth');
  expect(timelineIntent({ ...none, shiftKey: true, key: '+' }, 'ltr')).toBe('closer');
});

test.each(['altKey', 'ctrlKey', 'metaKey'] as const)(
  'with %s a key is left to the browser',
  (modifier) => {
    for (const key of ['ArrowLeft', '0', '+', 'Home']) {
      expect(timelineIntent({ ...none, [modifier]: true, key }, 'ltr')).toBeNull();
    }
  },
);

test.each(['Tab', 'Enter', ' ', 'a', '/', 'PageDown'])('%s is left to the page', (key) => {
  expect(timelineIntent({ ...none, key }, 'ltr')).toBeNull();
});

test('an arrow key moves the way it points, even if time runs from right to left', () => {
  expect(timelineIntent({ ...none, key: 'ArrowLeft' }, 'rtl')).toBe('next');
  expect(timelineIntent({ ...none, key: 'ArrowRight' }, 'rtl')).toBe('previous');
  expect(timelineIntent({ ...none, shiftKey: true, key: 'ArrowLeft' }, 'rtl')).toBe('pan-forth');
  expect(timelineIntent({ ...none, key: 'Home' }, 'rtl')).toBe('first');
});
