import { useCallback, useMemo } from 'react';
import type { Target } from '../../timeline/interaction/target.ts';
import type { TimelineView } from '../../timeline/layout/layoutTimeline.ts';
import type { TimelineProps } from '../../timeline/TimelineProps.ts';
import type { AddressState } from '../address/addressState.ts';
import { nothingOpen } from '../address/openKeys.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { keysOfTarget } from './keysOfTarget.ts';
import type { useTimeWindow } from './useTimeWindow.ts';

/**
 * The timeline's links, and its requests as changes to the address; the same object while the window
 * moves.
 */
export function useAddressOfTimeline(
  setWindow: ReturnType<typeof useTimeWindow>[1],
  setOpenFolds: ((openFolds: readonly string[]) => void) | null,
): Required<Pick<TimelineProps, 'hrefOf' | 'onOpen' | 'onClose' | 'onViewChange'>> {
  const { bar } = useServices();
  const elsewhere = useAddress(withNothingOpen);
  const hrefOf = useMemo(
    () => (target: Target) => bar.hrefOf({ ...elsewhere, ...keysOfTarget(target, elsewhere) }),
    [bar, elsewhere],
  );
  const onOpen = useCallback((target: Target) => bar.go(keysOfTarget(target, bar.read())), [bar]);
  const onClose = useCallback(() => {
    const { event, article, person } = bar.read();
    if (event === null && article === null && person === null) return false;
    bar.go(nothingOpen);
    return true;
  }, [bar]);
  const onViewChange = useCallback(
    (change: Partial<TimelineView>, done: boolean) => {
      if (change.scaleKind !== undefined) bar.go({ scale: change.scaleKind });
      // During a gesture, nothing around the timeline is rendered again.
      if (change.window !== undefined && done) setWindow(change.window);
      if (change.openFolds !== undefined) setOpenFolds?.(change.openFolds);
    },
    [bar, setWindow, setOpenFolds],
  );
  return { hrefOf, onOpen, onClose, onViewChange };
}

/** A link leads to its mark wherever the window is. */
const withNothingOpen = (address: AddressState) => ({
  ...address,
  ...nothingOpen,
  from: null,
  to: null,
});
