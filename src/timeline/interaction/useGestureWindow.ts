import { useState } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { TimelineView } from '../layout/layoutTimeline.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';

/** A window that a gesture shows, over what the caller shows of a story. */
type Moving = {
  readonly window: Stretch;
  readonly over: Stretch | null;
  readonly input: TimelineIndex['input'];
};

/**
 * The view with the window in effect: while a gesture goes on it is the drawing's own, so that a step of it draws
 * the timeline and nothing around it. It gives way to the caller's as soon as that is another one,
 * or that of another story.
 *
 * @param view what the caller shows
 * @returns the view; the window in which a gesture began that goes on, null the whole story,
 *   undefined where none does; and what a gesture says of the window, null to end it
 */
export function useGestureWindow({ input }: TimelineIndex, view: TimelineView) {
  const shown = view.window;
  const [moving, setMoving] = useState<Moving | null>(null);
  const isInEffect = moving !== null && moving.input === input && isSame(moving.over, shown);
  return {
    view: isInEffect ? { ...view, window: moving.window } : view,
    since: isInEffect ? moving.over : undefined,
    move: (window: Stretch | null) => setMoving(window && { window, over: shown, input }),
  };
}

const isSame = (a: Stretch | null, b: Stretch | null) => a?.from === b?.from && a?.to === b?.to;
