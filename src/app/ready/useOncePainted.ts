import { useLayoutEffect, useState } from 'react';
import { afterPaint } from '../../panels/section/afterPaint.ts';
import type { ReadySignal } from './readySignal.ts';
import { useHold } from './useHold.ts';

/**
 * A value as it was when the page was last painted: a change is given a frame later, for what is
 * costly to draw again and may follow what a reader waits for. Until then the page is not ready.
 *
 * @param value compared by identity
 */
export function useOncePainted<Value>(ready: ReadySignal, value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  useHold(ready, painted !== value);
  useLayoutEffect(
    () => (painted === value ? undefined : afterPaint(() => setPainted(() => value))),
    [painted, value],
  );
  return painted;
}
