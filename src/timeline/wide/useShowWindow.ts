import { useCallback } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { ChangeView } from '../useTimelineView.ts';

interface Options {
  changeView: ChangeView;
  /** Shows a window during a gesture; `null` ends it. See `useGestureWindow`. */
  move: (window: Stretch | null) => void;
  /** The height of the axis. */
  axisY: number;
  /** Keeps the axis from rising; 0 releases it. See `TimelineSize`. */
  holdAxis: (y: number) => void;
}

/**
 * Asks for a time window; `done` is false during a gesture, in which the axis is held: it finds its
 * height when the gesture is over.
 */
export function useShowWindow({ changeView, move, axisY, holdAxis }: Options) {
  return useCallback(
    (window: Stretch, done: boolean) => {
      holdAxis(done ? 0 : axisY);
      move(done ? null : window);
      changeView({ window }, done);
    },
    [changeView, move, axisY, holdAxis],
  );
}
