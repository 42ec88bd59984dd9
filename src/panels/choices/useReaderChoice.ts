import { useCallback, useSyncExternalStore } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';
import { createReaderChoices, type ReaderChoices } from './readerChoices.ts';

const unchanged = createReaderChoices();

/**
 * One choice, and the function that changes it; `null` instead of that function when there is no
 * store, and so nothing to choose with.
 */
export function useReaderChoice<Key extends keyof ReaderChoices>(key: Key) {
  const { choices: provided } = usePanelContext();
  const store = provided ?? unchanged;
  const value = useSyncExternalStore(
    store.subscribe,
    () => store.read()[key],
    () => store.read()[key],
  );
  const change = useCallback(
    (chosen: ReaderChoices[Key]) => provided?.change({ [key]: chosen }),
    [provided, key],
  );
  return [value, provided && change] as const;
}
