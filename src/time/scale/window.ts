import type { Stretch, TimeAxis } from './axis.ts';

/**
 * Moves of the window. All are counted in units of the axis, so that a drag follows the finger and a
 * zoom keeps the day under the pointer even where the elastic axis stretches time. The window never
 * leaves the story and is never wider than it.
 */

/** The window of `length` units that starts at `start`, clamped to the axis. */
function windowAt(axis: TimeAxis, start: number, length: number): Stretch {
  const held = Math.min(length, axis.length);
  if (held === axis.length) return axis.domain;
  const from = Math.min(Math.max(start, 0), axis.length - held);
  return { from: axis.dayAt(from), to: axis.dayAt(from + held) };
}

const startOf = (axis: TimeAxis, window: Stretch) => axis.unitsAt(window.from);
const lengthOf = (axis: TimeAxis, window: Stretch) =>
  axis.unitsAt(window.to) - startOf(axis, window);

/**
 * What of a window from outside (an address, an application) lies in the story's time; `null`, which
 * stands for the whole story, when nothing does or its ends are no numbers.
 */
export function cutWindow(window: Stretch, { from, to }: Stretch): Stretch | null {
  const cut = { from: Math.max(window.from, from), to: Math.min(window.to, to) };
  return cut.from < cut.to ? cut : null;
}

/** A window as wide as asked for, moved into the story where it would reach beyond. */
export const holdWindow = (axis: TimeAxis, window: Stretch): Stretch =>
  windowAt(axis, startOf(axis, window), lengthOf(axis, window));

/** Later by a fraction of the window's own width; earlier when negative. */
export function panWindow(axis: TimeAxis, window: Stretch, share: number): Stretch {
  const length = lengthOf(axis, window);
  return windowAt(axis, startOf(axis, window) + share * length, length);
}

/**
 * Closer by `factor` (above 1) or farther (below 1), keeping in place what is at `anchor`, a
 * fraction of the width from 0 (left) to 1 (right).
 *
 * @param shortest in units: how small a window may become
 */
export function zoomWindow(
  axis: TimeAxis,
  window: Stretch,
  { factor, anchor, shortest }: { factor: number; anchor: number; shortest: number },
): Stretch {
  const length = lengthOf(axis, window);
  const next = Math.max(length / factor, Math.min(shortest, length));
  return windowAt(axis, startOf(axis, window) + anchor * (length - next), next);
}

/**
 * The window moved just enough that `units` are at least a `margin` (a fraction of the width, below
 * 0.5) inside it; the same window when they already are.
 */
export function windowShowing(
  axis: TimeAxis,
  window: Stretch,
  units: number,
  margin: number,
): Stretch {
  const [start, length] = [startOf(axis, window), lengthOf(axis, window)];
  if (units < start + margin * length) return windowAt(axis, units - margin * length, length);
  if (units > start + (1 - margin) * length) {
    return windowAt(axis, units - (1 - margin) * length, length);
  }
  return window;
}
