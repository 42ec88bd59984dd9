import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { panWindow, zoomWindow } from '../../time/scale/window.ts';
import { shortestUnits } from './closest.ts';
import type { TimelineIntent } from './timelineIntent.ts';

/**
 * One press of a key or a button: closer by this factor, or sideways by this fraction of the width.
 */
const zoomStep = 1.6;
const panStep = 0.25;

/**
 * The window after a key or a button that moves it; `undefined` when it moves none.
 *
 * @param anchor what a zoom keeps in place, as a fraction of the width; defaults to the middle; see
 *   `zoomAnchor`
 */
export function windowOfIntent(
  axis: TimeAxis,
  window: Stretch,
  intent: TimelineIntent,
  anchor = 0.5,
): Stretch | undefined {
  switch (intent) {
    case 'pan-back':
      return panWindow(axis, window, -panStep);
    case 'pan-forth':
      return panWindow(axis, window, panStep);
    case 'closer':
      return zoomed(axis, window, zoomStep, anchor);
    case 'farther':
      return zoomed(axis, window, 1 / zoomStep, anchor);
    case 'fit':
      return axis.domain;
    default:
      return undefined;
  }
}

function zoomed(axis: TimeAxis, window: Stretch, factor: number, anchor: number): Stretch {
  const [start, end] = [axis.unitsAt(window.from), axis.unitsAt(window.to)];
  const day = axis.dayAt(start + anchor * (end - start));
  // An elastic axis gives a minute more room in one place than in another: the anchor decides.
  const shortest = shortestUnits(axis, { from: day, to: day });
  return zoomWindow(axis, window, { factor, anchor, shortest });
}
