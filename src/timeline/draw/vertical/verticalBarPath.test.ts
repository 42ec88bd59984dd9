import { expect, test } from 'vitest';
import { verticalBarPath } from './verticalBarPath.ts';

const bar = {
  role: 'within',
  x: 10,
  barX: 10,
  isAside: false,
  y: 30,
  y0: 20,
  y1: 60,
  sizePx: 8,
  core: null,
  start: 'sharp',
  end: 'sharp',
} as const;

const ysOf = (path: string) =>
  [...path.matchAll(/[MQ]?(?:[\d.]+ [\d.]+ )?[\d.]+ ([\d.]+)|V([\d.]+)/g)].map(([, a, b]) =>
    Number(a ?? b),
  );

const gaps = (path: string) => path.split('M').length - 2;

test('a bar reaches exactly from its first to its last day', () => {
  const ys = ysOf(verticalBarPath(bar));
  expect(Math.min(...ys)).toBe(20);
  expect(Math.max(...ys)).toBe(60);
});

test('an end that is not the date’s own stays open: the outline has a gap there', () => {
  expect(gaps(verticalBarPath(bar))).toBe(0);
  expect(gaps(verticalBarPath({ ...bar, end: 'runs-on' }))).toBe(1);
  expect(verticalBarPath({ ...bar, start: 'runs-on' })).toMatch(/^M6 20V.*V20$/);
});

test('a bar shorter than its rounding is still a bar', () => {
  expect(verticalBarPath({ ...bar, y1: 21 })).not.toMatch(/NaN|-/);
});
