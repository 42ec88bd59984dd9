import { useCallback } from 'react';
import type { FocusPlace } from './focusPlaces.ts';
import type { PanelTarget } from './panelTarget.ts';
import { usePanelContext } from './PanelContext.ts';

/**
 * The ref of an element that can receive the focus for a target; see `FocusPlaces`.
 *
 * @param target keep the same object while it means the same, or the element is registered anew
 */
export function useFocusPlace(target: PanelTarget) {
  const { places } = usePanelContext();
  return useCallback(
    (place: FocusPlace | null) => (place ? places.register(target, place) : undefined),
    [places, target],
  );
}
