import { useCallback } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { ChangeView } from '../useTimelineView.ts';

interface Options {
  changeView: ChangeView;
  /** Shows a window while a gesture goes on; null: it is over. See `useGestureWindow`. */
  move: (window: Stretch | null) => void;
  /** Where the axis stands. */
  axisY: number;
  /** Keeps the axis from rising; 0 lets it go. See `TimelineSize`. */
  holdAxis: (y: number) => void;
}

/**
 * Asks for a window of time; `done` is false while a gesture goes on, in which the axis is held: it
 * finds its height when the gesture is over.
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
