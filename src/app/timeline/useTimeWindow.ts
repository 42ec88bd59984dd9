import { useCallback, useState } from 'react';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { usePage } from '../page/PageContext.ts';
import { decodeWindow, encodeWindow } from './windowInAddress.ts';

/**
 * The window of time, which the address holds to the day. While a gesture goes on it is here alone,
 * and afterwards still to the pixel, as long as the address says the same.
 */
export function useTimeWindow(axis: TimeAxis | null) {
  const { bar, address } = usePage();
  const [moved, setMoved] = useState<{ window: Stretch; from: string | null; to: string | null }>();
  const { from, to } = address;
  const isMoved = moved !== undefined && moved.from === from && moved.to === to;
  const window = isMoved ? moved.window : axis && decodeWindow({ from, to }, axis.domain);
  const setWindow = useCallback(
    (next: Stretch, done: boolean) => {
      if (!axis) return;
      const now = bar.read();
      const keys = done ? encodeWindow(next, axis.domain) : { from: now.from, to: now.to };
      setMoved({ window: next, ...keys });
      if (done) bar.amend(keys);
    },
    [axis, bar],
  );
  return [window, setWindow] as const;
}
