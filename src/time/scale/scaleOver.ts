import type { Stretch, TimeAxis } from './axis.ts';

/** Pixels of a drawing, left to right; `x0 < x1`. */
export type PixelRange = { readonly x0: number; readonly x1: number };

/**
 * A window of an axis mapped to pixels. Days outside the window are also mapped, outside the range.
 */
export type TimeScale = {
  readonly axis: TimeAxis;
  /** The window. */
  readonly domain: Stretch;
  readonly range: PixelRange;
  readonly pxPerUnit: number;
  /** Days to pixels; strictly increasing. */
  readonly position: (day: number) => number;
  /** Units of the axis to pixels. */
  readonly positionOfUnits: (units: number) => number;
  /** Pixels to days; the inverse of `position`. */
  readonly invert: (px: number) => number;
};

export function scaleOver(axis: TimeAxis, window: Stretch, range: PixelRange): TimeScale {
  const start = axis.unitsAt(window.from);
  const pxPerUnit = (range.x1 - range.x0) / (axis.unitsAt(window.to) - start);
  const positionOfUnits = (units: number) => range.x0 + (units - start) * pxPerUnit;
  return {
    axis,
    domain: window,
    range,
    pxPerUnit,
    position: (day) => positionOfUnits(axis.unitsAt(day)),
    positionOfUnits,
    invert: (px) => axis.dayAt(start + (px - range.x0) / pxPerUnit),
  };
}
