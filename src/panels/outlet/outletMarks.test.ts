import { expect, test } from 'vitest';
import styles from '../../app/style/outletMarks.css?raw';
import { outletShape, shapeNumber } from '../../timeline/draw/outletShapes.ts';

const percent = (n: number) => `${Number((10 * n).toFixed(1))}%`;

/** A path of `M`, `h`, `v` and `l` in a box of 10, as a polygon in percent. */
function polygonOf(path: string): string {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, step = '', numbers = ''] of path.matchAll(/([Mhvl])([^Mhvlz]*)/g)) {
    const [first = 0, second = 0] = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (step === 'M') [x, y] = [first, second];
    else if (step === 'v') y += first;
    else [x, y] = [x + first, step === 'l' ? y + second : y];
    points.push([x, y]);
  }
  return points.map((point) => point.map(percent).join(' ')).join(', ');
}

const cutOut = (shape: number) => {
  const [, polygon = ''] =
    new RegExp(`\\.outlet-shape-${shape} \\{\\s*--outlet-shape: polygon\\(([^)]*)\\)`).exec(
      styles,
    ) ?? [];
  return polygon.replace(/\s+/g, ' ').trim();
};

test('marks beside names have the shapes that the timeline draws', () => {
  // The first two are a circle, which is drawn with arcs, and a square.
  for (let ordinal = 2; ordinal < 8; ordinal += 1) {
    expect(shapeNumber(ordinal)).toBe(ordinal + 1);
    expect(cutOut(ordinal + 1)).toBe(polygonOf(outletShape(ordinal)));
  }
  expect(styles).toMatch(
    /-1 \{\s*--outlet-shape: circle\(44%\);\s*\}\s*.outlet-shape-2 \{\s*--outlet-shape: inset\(11%\);/,
  );
  expect(polygonOf(outletShape(1))).toBe('11% 11%, 89% 11%, 89% 89%, 11% 89%');
});

test('beyond eight outlets the shapes move on, so that no two have the same hue and shape', () => {
  expect([7, 8, 9, 16].map(shapeNumber)).toEqual([8, 2, 3, 3]);
});
