import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import {
  createReaderChoices,
  type ReaderChoices,
  type ReaderChoicesStore,
} from './readerChoices.ts';

const ReaderChoicesContext = createContext<ReaderChoicesStore | null>(null);

export const ReaderChoicesProvider = ReaderChoicesContext.Provider;

/** Where nobody provides a store, as in text without a program, everything has its default. */
const unchanged = createReaderChoices();

/**
 * One choice, and the function that changes it; `null` instead of that function when there is no
 * store, and so nothing to choose with.
 */
export function useReaderChoice<Key extends keyof ReaderChoices>(key: Key) {
  const provided = useContext(ReaderChoicesContext);
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
