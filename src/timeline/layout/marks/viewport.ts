import { edgePx } from '../sizes.ts';
import type { View } from './view.ts';

/** The two edges of the plot on the axis, in units. */
export function visibleUnits({ storyAxis, scale, plot }: View): readonly [number, number] {
  const { axis } = storyAxis;
  return [axis.unitsAt(scale.invert(plot.x0)), axis.unitsAt(scale.invert(plot.x1))];
}

/** The position of an event; see slots.ts. */
export const placePx = ({ storyAxis, scale }: View, rank: number) =>
  scale.positionOfUnits(storyAxis.places[rank] ?? 0);

/** An event is visible when its position is, and far enough inside that its whole mark is. */
export const isVisible = (view: View, rank: number) => isInside(view, placePx(view, rank));

export const isInside = ({ plot }: Pick<View, 'plot'>, x: number) =>
  x >= plot.x0 + edgePx && x <= plot.x1 - edgePx;

/** A pixel, clamped to the plot. */
export const holdPx = ({ plot }: Pick<View, 'plot'>, x: number) =>
  Math.min(Math.max(x, plot.x0), plot.x1);

/** A box clipped at the plot's edges, and pushed inwards when less than `leastPx` would be left. */
export function holdBoxPx(
  { plot }: Pick<View, 'plot'>,
  box: { x0: number; x1: number },
  leastPx: number,
): { x0: number; x1: number } {
  const x0 = Math.min(Math.max(box.x0, plot.x0), plot.x1 - leastPx);
  const x1 = Math.max(Math.min(box.x1, plot.x1), plot.x0 + leastPx);
  return { x0: Math.max(plot.x0, Math.min(x0, x1 - leastPx)), x1 };
}

/** The bounds of an event's date in pixels, unclipped; at least as wide as a mark must be. */
export function extentPx({ storyAxis, scale }: View, rank: number, leastPx: number) {
  const x0 = scale.positionOfUnits(storyAxis.starts[rank] ?? 0);
  const x1 = scale.positionOfUnits(storyAxis.ends[rank] ?? 0);
  if (x1 - x0 >= leastPx) return { x0, x1 };
  const middle = scale.positionOfUnits(storyAxis.places[rank] ?? 0);
  // Widened around its position, without leaving out any part of its date.
  return { x0: Math.min(x0, middle - leastPx / 2), x1: Math.max(x1, middle + leastPx / 2) };
}
