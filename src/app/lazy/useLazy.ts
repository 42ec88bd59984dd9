import { useEffect, useState } from 'react';
import { usePage } from '../page/PageContext.ts';
import { useHold } from '../ready/useHold.ts';
import type { Later } from './lazy.ts';

/**
 * A part of the program from the moment it is wanted; at once when it has come before. Null: not
 * wanted yet, or on its way, and then the page is not ready.
 * @throws what fetching it failed with, while drawing, so that the page shows it
 */
export function useLater<Part extends object>(later: Later<Part>, isWanted: boolean): Part | null {
  const { ready } = usePage();
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState<{ reason: unknown } | null>(null);
  const part = later.part();
  const isAwaited = isWanted && part === null && failure === null;
  useHold(ready, isAwaited);
  useEffect(() => {
    if (!isAwaited) return undefined;
    let isCurrent = true;
    later.load().then(
      () => isCurrent && redraw((count) => count + 1),
      (reason: unknown) => isCurrent && setFailure({ reason }),
    );
    return () => {
      isCurrent = false;
    };
  }, [later, isAwaited]);
  if (failure) throw failure.reason;
  return isWanted ? part : null;
}
