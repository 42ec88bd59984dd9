import { useState } from 'react';

/**
 * A query's error, kept while it is retried: the query itself forgets it then, and the page would
 * lose its words and the reader's place on them. It is cleared once the query succeeds.
 */
export function useLastError(query: { error: Error | null; isSuccess: boolean }): Error | null {
  const [last, setLast] = useState(query.error);
  const next = query.isSuccess ? null : (query.error ?? last);
  if (next !== last) setLast(next);
  return next;
}
