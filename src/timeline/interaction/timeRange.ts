import type { Language } from '../../language/english.ts';
import { insetPx } from '../layout/sizes.ts';
import type { PixelRange } from './zoomTransform.ts';

/**
 * The positions of a window's start (`x0`) and end (`x1`) in a drawing. Where time runs from right
 * to left, `x0` is the greater of the two: all arithmetic for zooming and panning holds as it is.
 */
export function timeRange(
  { x0, x1 }: { x0: number; x1: number },
  direction: Language['direction'],
): PixelRange {
  const [left, right] = [x0 + insetPx, x1 - insetPx];
  return direction === 'rtl' ? { x0: right, x1: left } : { x0: left, x1: right };
}
