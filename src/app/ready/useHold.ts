import { useLayoutEffect } from 'react';
import type { ReadySignal } from './readySignal.ts';

/** The page is not ready while `active`. */
export function useHold(ready: ReadySignal, active: boolean): void {
  useLayoutEffect(() => (active ? ready.hold() : undefined), [ready, active]);
}
