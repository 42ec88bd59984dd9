import { expect, test } from 'vitest';
import { barPath } from './barPath.ts';

const bar = { x0: 10, x1: 50, y: 20, sizePx: 8, start: 'sharp', end: 'sharp' } as const;

const xs = (path: string) =>
  [...path.matchAll(/[MHQ ](-?[\d.]+)(?= |[A-Z]|$)/g)].map(([, x]) => Number(x));

test('a bar is as wide as its date, no wider and no narrower', () => {
  const path = barPath(bar);
  expect(path).toContain('H47');
  expect(Math.max(...xs(path).filter((x) => x > 30))).toBe(50);
  expect(path).not.toMatch(/NaN/);
});

test('an end that is out of view is not closed', () => {
  expect(barPath({ ...bar, end: 'cut' })).toContain('H50M50 24');
  expect(barPath({ ...bar, start: 'runs-on' })).toMatch(/^M10 16H/);
});

test('a bar narrower than its rounding keeps its width', () => {
  expect(barPath({ ...bar, x1: 12 })).toContain('H11');
});
