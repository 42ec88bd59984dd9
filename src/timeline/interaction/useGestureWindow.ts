import { useState } from 'react';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import type { TimelineView } from '../layout/layoutTimeline.ts';

/** A window that a gesture shows, overriding what the caller shows of an axis. */
type Moving = {
  readonly window: Stretch;
  readonly over: Stretch | null;
  readonly axis: TimeAxis | null;
};

/**
 * The view with the window in effect. During a gesture the window is the drawing's own, so that each
 * step renders the timeline and nothing around it. It gives way to the caller's as soon as that
 * changes, or the axis does.
 *
 * @param axis see `useSameAxis`
 * @param view what the caller shows
 * @returns the view; the window in which the current gesture began, null for the whole story,
 *   undefined when there is none; and the function with which a gesture sets the window, null to end
 *   it
 */
export function useGestureWindow(axis: TimeAxis | null, view: TimelineView) {
  const shown = view.window;
  const [moving, setMoving] = useState<Moving | null>(null);
  const isInEffect = moving !== null && moving.axis === axis && isSame(moving.over, shown);
  return {
    view: isInEffect ? { ...view, window: moving.window } : view,
    since: isInEffect ? moving.over : undefined,
    move: (window: Stretch | null) => setMoving(window && { window, over: shown, axis }),
  };
}

const isSame = (a: Stretch | null, b: Stretch | null) => a?.from === b?.from && a?.to === b?.to;
