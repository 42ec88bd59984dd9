import { useState, useSyncExternalStore } from 'react';
import type { AddressState } from '../address/addressState.ts';
import { createStable } from './createStable.ts';
import { useServices } from './Services.ts';

/**
 * Something of the address: one of its values, or an object or list of some. It stays the same value
 * while what it holds does, so that what asks for the scale is not drawn again when an event opens.
 */
export function useAddress<Selected>(select: (address: AddressState) => Selected): Selected {
  const { bar } = useServices();
  const [stable] = useState(() => createStable<Selected>());
  return useSyncExternalStore(bar.subscribe, () => stable(select(bar.read())));
}
