import { expect, test } from 'vitest';
import { formatDuration } from './duration.mjs';

test.each([
  [0, '0.0 s'],
  [949, '0.9 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [59_499, '59 s'],
  [59_500, '1 min 0 s'],
  [200_000, '3 min 20 s'],
])('%i ms reads %s', (durationMs, words) => {
  expect(formatDuration(durationMs)).toBe(words);
});
