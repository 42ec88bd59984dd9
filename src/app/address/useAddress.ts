import { useSyncExternalStore } from 'react';
import type { AddressBar } from './addressBar.ts';

export function useAddress(bar: AddressBar) {
  return useSyncExternalStore(bar.subscribe, bar.read);
}
