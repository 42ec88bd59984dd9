import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';
import { afterPaint } from './afterPaint.ts';

type Props = {
  /** Something in it is requested, so it is drawn at once. */
  isAsked: boolean;
  children: ReactNode;
};

/**
 * What is below the first screenful: drawn once that has been painted, so that the first paint does
 * not wait for it.
 */
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
