import { useCallback } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { ChangeView } from '../useTimelineView.ts';

/** Asks for a window of time; `done` is false while a gesture goes on. */
export function useShowWindow(changeView: ChangeView) {
  return useCallback(
    (window: Stretch, done: boolean) => changeView({ window }, done),
    [changeView],
  );
}
