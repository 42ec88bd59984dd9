import { bisectRight } from 'd3';

/**
 * A strictly increasing piecewise linear map and its inverse, in O(log n): like `d3.scaleLinear`
 * with many stops, but with an exact inverse and continued ends. Both lists are strictly increasing
 * and have the same length, at least 2. Beyond the ends the first and last segments continue.
 */
export function piecewise(xs: readonly number[], ys: readonly number[]) {
  return {
    at: (x: number) => interpolate(xs, ys, x),
    inverseAt: (y: number) => interpolate(ys, xs, y),
  };
}

function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  const piece = Math.min(Math.max(bisectRight(xs, x) - 1, 0), xs.length - 2);
  const [x0 = 0, x1 = 1] = [xs[piece], xs[piece + 1]];
  const [y0 = 0, y1 = 1] = [ys[piece], ys[piece + 1]];
  const y = y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  // Rounding must not move a point past the stop that it precedes.
  return x <= x1 ? Math.min(y, y1) : y;
}
