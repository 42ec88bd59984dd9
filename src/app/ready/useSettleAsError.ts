import { useLayoutEffect } from 'react';
import type { ReadySignal } from './readySignal.ts';

/** While mounted, the page settles as an error. */
export function useSettleAsError(ready: ReadySignal): void {
  useLayoutEffect(() => {
    ready.settleAs('error');
    return () => ready.settleAs('ready');
  }, [ready]);
}
