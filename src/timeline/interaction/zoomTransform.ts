import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';

/** Where time is drawn: the window's start at `x0`, its end at `x1`; see `timeRange`. */
export interface PixelRange {
  x0: number;
  x1: number;
}

/** d3-zoom's transform, without the vertical part, which is never used. */
interface Transform {
  k: number;
  x: number;
}

/**
 * Converts the window to d3-zoom's transform, and back. At scale 1 the whole axis fills the range.
 */
export function transformOf(axis: TimeAxis, window: Stretch, { x0, x1 }: PixelRange): Transform {
  const start = axis.unitsAt(window.from);
  const k = axis.length / (axis.unitsAt(window.to) - start);
  const pxPerUnit = (x1 - x0) / axis.length;
  return { k, x: x0 - k * (x0 + start * pxPerUnit) };
}

export function windowOf(axis: TimeAxis, { k, x }: Transform, { x0, x1 }: PixelRange): Stretch {
  const start = (((x0 - x) / k - x0) * axis.length) / (x1 - x0);
  return { from: axis.dayAt(start), to: axis.dayAt(start + axis.length / k) };
}
