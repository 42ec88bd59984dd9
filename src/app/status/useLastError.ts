import { useState } from 'react';

/**
 * A query's error, also while it is tried again: the query itself forgets it then, and the page
 * would lose its words and the reader's place on them. It is gone once the query succeeds.
 */
export function useLastError(query: { error: Error | null; isSuccess: boolean }): Error | null {
  const [last, setLast] = useState(query.error);
  const next = query.isSuccess ? null : (query.error ?? last);
  if (next !== last) setLast(next);
  return next;
}
