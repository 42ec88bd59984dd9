import { useLayoutEffect } from 'react';
import type { ReadySignal } from './readySignal.ts';

/** While it is on the page, the page settles as an error. */
export function useSettleAsError(ready: ReadySignal): void {
  useLayoutEffect(() => {
    ready.settleAs('error');
    return () => ready.settleAs('ready');
  }, [ready]);
}
