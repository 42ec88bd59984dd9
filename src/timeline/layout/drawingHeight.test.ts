import { expect, test } from 'vitest';
import { drawingHeightPx } from './drawingHeight.ts';

test('a drawing has all the height below the head, minus a margin', () => {
  const heightPx = drawingHeightPx({ windowPx: 720, headPx: 145 });
  expect(heightPx).toBeLessThanOrEqual(720 - 145);
  expect(heightPx).toBeGreaterThan(720 - 145 - 20);
});

test('a slightly higher or lower head changes nothing, one with another line does', () => {
  expect(drawingHeightPx({ windowPx: 720, headPx: 146 })).toBe(
    drawingHeightPx({ windowPx: 720, headPx: 148 }),
  );
  expect(drawingHeightPx({ windowPx: 720, headPx: 170 })).toBeLessThan(
    drawingHeightPx({ windowPx: 720, headPx: 146 }),
  );
});

test('the higher the viewport, the higher the drawing, and in a tall one the list begins under it', () => {
  const heights = [600, 720, 880, 1000, 1100, 1180, 1440].map((windowPx) =>
    drawingHeightPx({ windowPx, headPx: 200 }),
  );
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(1180 - 200 - drawingHeightPx({ windowPx: 1180, headPx: 200 })).toBeGreaterThanOrEqual(200);
});

test('a head higher than its viewport leaves zero, and not less', () => {
  expect(drawingHeightPx({ windowPx: 240, headPx: 300 })).toBe(0);
});
