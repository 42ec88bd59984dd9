import type { Lazy } from '../../lazy/lazy.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import { useHold } from '../ready/useHold.ts';
import { useServices } from './Services.ts';

/**
 * A lazily loaded part of the page, from the moment it is wanted. `null` when it is not wanted yet
 * or on its way; in the latter case the page is not ready.
 * @throws the error that fetching it failed with, while rendering, so that the page shows it
 */
export function usePart<Part extends object>(lazy: Lazy<Part>, isWanted: boolean): Part | null {
  const { ready } = useServices();
  const { part, isLoading, failure } = useLazy(lazy, isWanted);
  useHold(ready, isLoading);
  if (failure) throw failure.reason;
  return part;
}
