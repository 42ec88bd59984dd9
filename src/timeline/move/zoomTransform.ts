import { ZoomTransform } from 'd3-zoom';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';

/** Where time is drawn. */
export interface PixelRange {
  x0: number;
  x1: number;
}

/**
 * The window as d3-zoom's transform, and back. At the scale 1 the whole axis fills the range; the
 * vertical part is never used.
 */
export function transformOf(
  axis: TimeAxis,
  window: Stretch,
  { x0, x1 }: PixelRange,
): ZoomTransform {
  const start = axis.unitsAt(window.from);
  const k = axis.length / (axis.unitsAt(window.to) - start);
  const pxPerUnit = (x1 - x0) / axis.length;
  return new ZoomTransform(k, x0 - k * (x0 + start * pxPerUnit), 0);
}

export function windowOf(
  axis: TimeAxis,
  { k, x }: { k: number; x: number },
  { x0, x1 }: PixelRange,
): Stretch {
  const start = (((x0 - x) / k - x0) * axis.length) / (x1 - x0);
  return { from: axis.dayAt(start), to: axis.dayAt(start + axis.length / k) };
}
