import { useCallback, useState } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { decodeWindow, encodeWindow, type WindowKeys } from './windowInAddress.ts';

type Moved = WindowKeys & { window: Stretch | null };

/**
 * The window of time, which the address holds to the day. While a gesture goes on it is here alone,
 * and afterwards still to the pixel, as long as the address says the same.
 * @param story all the time there is; null: nothing is on the axis
 */
export function useTimeWindow(story: Stretch | null) {
  const { bar } = useServices();
  const { from, to } = useAddress(({ from, to }) => ({ from, to }));
  const [moved, setMoved] = useState<Moved>();
  const isMoved = moved !== undefined && moved.from === from && moved.to === to;
  const window = isMoved ? moved.window : story && decodeWindow({ from, to }, story);
  const setWindow = useCallback(
    (next: Stretch | null, done: boolean) => {
      if (!story) return;
      const now = bar.read();
      const keys = done ? encodeWindow(next ?? story, story) : { from: now.from, to: now.to };
      setMoved({ window: next, ...keys });
      if (done) bar.amend(keys);
    },
    [story, bar],
  );
  return [window, setWindow] as const;
}
