import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { afterPaint } from '../../panels/section/afterPaint.ts';
import type { ReadySignal } from './readySignal.ts';
import { useHold } from './useHold.ts';

/**
 * A value as of the last painted frame. A change arrives a frame later, for what is costly to draw
 * and may lag behind what the reader is waiting for. Until then the page is not ready.
 *
 * @param value compared by identity
 * @param onChange called just before a change arrives, with the value until then
 */
export function useOncePainted<Value>(
  ready: ReadySignal,
  value: Value,
  onChange?: (before: Value) => void,
): Value {
  const [painted, setPainted] = useState(() => value);
  const change = useEffectEvent(() => {
    onChange?.(painted);
    setPainted(() => value);
  });
  useHold(ready, painted !== value);
  useLayoutEffect(
    () => (painted === value ? undefined : afterPaint(() => change())),
    [painted, value],
  );
  return painted;
}
