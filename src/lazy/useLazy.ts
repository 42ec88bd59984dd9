import { useCallback, useEffect, useState } from 'react';
import type { Lazy } from './lazy.ts';

/** A lazily loaded part, from the moment it is wanted. */
export interface WantedPart<Part> {
  /** `null` when not wanted, on its way, or failed. */
  part: Part | null;
  isLoading: boolean;
  /** The error that fetching it failed with; `null` when it did not. */
  failure: { reason: unknown } | null;
  /** Retries after a failure. */
  retry: () => void;
}

type Failed<Part> = { lazy: Lazy<Part>; reason: unknown };

/** Fetches a part when it is wanted; returns it at once if it was loaded before. */
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
