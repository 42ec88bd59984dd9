import { useLayoutEffect, useState } from 'react';
import { nextTask } from '../../lazy/nextTask.ts';

/**
 * Whether a gesture is under way, or the drawing after it has only just been made: what is needed at
 * rest alone is rendered in a task of its own.
 *
 * @param onBusy see `TimelineProps`
 */
export function useUntilRest(isMoving: boolean, onBusy: () => () => void): boolean {
  const [isLate, setLate] = useState(false);
  if (isMoving && !isLate) setLate(true);
  const isWaiting = isLate && !isMoving;
  useLayoutEffect(() => {
    if (!isWaiting) return undefined;
    let isWanted = true;
    const release = onBusy();
    void nextTask().then(() => isWanted && setLate(false));
    return () => {
      isWanted = false;
      release();
    };
  }, [isWaiting, onBusy]);
  return isMoving || isLate;
}
