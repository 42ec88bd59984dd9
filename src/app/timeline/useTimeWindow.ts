import { useCallback, useState } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { TimelineIndex } from '../../timeline/layout/index/timelineIndex.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { decodeWindow, encodeWindow, type WindowKeys } from './windowInAddress.ts';

type Moved = WindowKeys & { window: Stretch | null };

/**
 * The time window, which the address stores to the day or the minute. After a gesture it is exact to
 * the pixel here, as long as the address says the same.
 * @param index of the story: all the time there is, how precisely it is known, and in which zone
 */
export function useTimeWindow({ domain, finest, input: { zone } }: TimelineIndex) {
  const { bar } = useServices();
  const { from, to } = useAddress(({ from, to }) => ({ from, to }));
  const [moved, setMoved] = useState<Moved>();
  const isMoved = moved !== undefined && moved.from === from && moved.to === to;
  const window = isMoved ? moved.window : domain && decodeWindow({ from, to }, domain, zone);
  const setWindow = useCallback(
    (next: Stretch | null) => {
      if (!domain) return;
      const keys = encodeWindow(next ?? domain, { domain, finest }, zone);
      setMoved({ window: next, ...keys });
      bar.amend(keys);
    },
    [domain, finest, zone, bar],
  );
  return [window, setWindow] as const;
}
