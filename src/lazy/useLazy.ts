import { useCallback, useEffect, useState } from 'react';
import type { Lazy } from './lazy.ts';

/** A part from the moment it is wanted. */
export interface WantedPart<Part> {
  /** Null: not wanted, on its way, or not to be had. */
  part: Part | null;
  isLoading: boolean;
  /** What fetching it failed with; null: it did not. */
  failure: { reason: unknown } | null;
  /** Fetches again what could not be had. */
  retry: () => void;
}

type Failed<Part> = { lazy: Lazy<Part>; reason: unknown };

/** Fetches a part when it is wanted; at once when it has come before. */
export function useLazy<Part extends object>(
  lazy: Lazy<Part>,
  isWanted: boolean,
): WantedPart<Part> {
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState<Failed<Part> | null>(null);
  const part = lazy.part();
  const failure = failed?.lazy === lazy ? failed : null;
  const isLoading = isWanted && part === null && failure === null;
  useEffect(() => {
    if (!isLoading) return undefined;
    let isCurrent = true;
    lazy.load().then(
      () => isCurrent && redraw((count) => count + 1),
      (reason: unknown) => isCurrent && setFailed({ lazy, reason }),
    );
    return () => {
      isCurrent = false;
    };
  }, [lazy, isLoading]);
  const retry = useCallback(() => setFailed(null), []);
  return { part: isWanted ? part : null, isLoading, failure, retry };
}
