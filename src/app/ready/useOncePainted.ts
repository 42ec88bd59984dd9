import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { afterPaint } from '../../panels/section/afterPaint.ts';
import type { ReadySignal } from './readySignal.ts';
import { useHold } from './useHold.ts';

/**
 * A value as it was when the page was last painted: a change is given a frame later, for what is
 * costly to draw again and may follow what a reader waits for. Until then the page is not ready.
 *
 * @param value compared by identity
 * @param onChange told just before a change is given
 */
export function useOncePainted<Value>(
  ready: ReadySignal,
  value: Value,
  onChange?: () => void,
): Value {
  const [painted, setPainted] = useState(() => value);
  const change = useEffectEvent(() => {
    onChange?.();
    setPainted(() => value);
  });
  useHold(ready, painted !== value);
  useLayoutEffect(
    () => (painted === value ? undefined : afterPaint(() => change())),
    [painted, value],
  );
  return painted;
}
