import { useState, useSyncExternalStore } from 'react';
import type { AddressState } from '../address/addressState.ts';
import { createStable } from './createStable.ts';
import { useServices } from './Services.ts';

/**
 * Selects part of the address: one value, or an object or list of several. The result keeps its
 * identity while its contents do, so that what selects the scale is not rendered again when an event
 * opens.
 */
export function useAddress<Selected>(select: (address: AddressState) => Selected): Selected {
  const { bar } = useServices();
  const [stable] = useState(() => createStable<Selected>());
  return useSyncExternalStore(bar.subscribe, () => stable(select(bar.read())));
}
