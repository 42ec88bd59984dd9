import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { panWindow, zoomWindow } from '../../time/scale/window.ts';
import { shortestUnits } from './closest.ts';
import type { TimelineIntent } from './intentOfKey.ts';

/** One press of a key or a button: this much closer, or this share of the width aside. */
const zoomStep = 1.6;
const panStep = 0.25;

/** The window after a key or a button that moves it; undefined when it moves none. */
export function windowOfIntent(
  axis: TimeAxis,
  window: Stretch,
  intent: TimelineIntent,
): Stretch | undefined {
  switch (intent) {
    case 'pan-back':
      return panWindow(axis, window, -panStep);
    case 'pan-forth':
      return panWindow(axis, window, panStep);
    case 'closer':
      return zoomed(axis, window, zoomStep);
    case 'farther':
      return zoomed(axis, window, 1 / zoomStep);
    case 'fit':
      return axis.domain;
    default:
      return undefined;
  }
}

function zoomed(axis: TimeAxis, window: Stretch, factor: number): Stretch {
  return zoomWindow(axis, window, { factor, anchor: 0.5, shortest: shortestUnits(axis, window) });
}
