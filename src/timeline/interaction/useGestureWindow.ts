import { useState } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';

/** A window that a gesture shows, over what the caller shows of a story. */
type Moving = {
  readonly window: Stretch;
  readonly over: Stretch | null;
  readonly input: TimelineIndex['input'];
};

/**
 * The window in effect: while a gesture goes on it is the drawing's own, so that a step of it draws
 * the timeline and nothing around it. It gives way to the caller's as soon as that is another one,
 * or that of another story.
 *
 * @param shown what the caller shows; null: the whole story
 * @returns the window; the one in which a gesture began that goes on, undefined where none does; and
 *   what a gesture says of it, null to end it
 */
export function useGestureWindow({ input }: TimelineIndex, shown: Stretch | null) {
  const [moving, setMoving] = useState<Moving | null>(null);
  const isInEffect = moving !== null && moving.input === input && isSame(moving.over, shown);
  return {
    window: isInEffect ? moving.window : shown,
    since: isInEffect ? moving.over : undefined,
    move: (window: Stretch | null) => setMoving(window && { window, over: shown, input }),
  };
}

const isSame = (a: Stretch | null, b: Stretch | null) => a?.from === b?.from && a?.to === b?.to;
