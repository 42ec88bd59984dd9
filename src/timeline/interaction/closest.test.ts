import { expect, test } from 'vitest';
import { linearAxis } from '../../time/scale/linearAxis.ts';
import { minute } from '../../time/zone/instant.ts';
import { windowOfIntent } from './windowOfIntent.ts';

test.each([
  ['minute', minute],
  ['day', 1],
  ['month', 1],
] as const)('if the finest date is a %s, one can zoom to %d of a day', (finest, days) => {
  const axis = linearAxis({ from: 20_000, to: 20_100 }, finest);
  let window = axis.domain;
  for (let n = 0; n < 60; n += 1) window = windowOfIntent(axis, window, 'closer') ?? window;
  expect(window.to - window.from).toBeCloseTo(days, 6);
});
