import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';

/** Where nothing is painted, as in a frame out of sight, nothing waits longer. */
const longestMs = 200;

type Props = {
  /** Something in it is asked for, and it comes at once. */
  isAsked: boolean;
  children: ReactNode;
};

/** What is below what a reader sees first: drawn when that has been painted, so that it waits for nothing. */
export function AfterPaint({ isAsked, children }: Props) {
  const { hold } = usePanelContext();
  const [isDue, setDue] = useState(false);
  const isDrawn = isDue || isAsked;
  useLayoutEffect(() => {
    if (isDrawn) return undefined;
    const release = hold();
    const stop = afterPaint(() => startTransition(() => setDue(true)));
    return () => {
      stop();
      release();
    };
  }, [isDrawn, hold]);
  return isDrawn ? children : null;
}

/** Calls once after the next frame has been painted; returns the undo. */
function afterPaint(call: () => void): () => void {
  const timers: number[] = [window.setTimeout(call, longestMs)];
  const frame = requestAnimationFrame(() => timers.push(window.setTimeout(call)));
  return () => {
    cancelAnimationFrame(frame);
    for (const timer of timers) window.clearTimeout(timer);
  };
}
