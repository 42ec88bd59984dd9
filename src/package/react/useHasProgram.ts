import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on a server, and in the first render over what a server sent; true from then on. */
export function useHasProgram(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
