import { useCallback, useEffect, useState } from 'react';
import type { Story } from '../../story/model.ts';
import type { SearchIndex } from '../../story/search/createSearchIndex.ts';
import { loadSearchIndex } from './loadSearchIndex.ts';

interface Loaded {
  story: Story;
  attempt: number;
  /** Null: it could not be loaded. */
  index: SearchIndex | null;
}

/** The story's search index from the moment it is wanted. */
export function useSearchIndex(story: Story, wanted: boolean) {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let isMeant = true;
    const settle = (index: SearchIndex | null) => {
      if (isMeant) setLoaded({ story, attempt, index });
    };
    loadSearchIndex(story).then(settle, () => settle(null));
    return () => {
      isMeant = false;
    };
  }, [story, wanted, attempt]);
  const isCurrent = loaded !== null && loaded.story === story && loaded.attempt === attempt;
  return {
    /** Null: not there. */
    index: isCurrent ? loaded.index : null,
    isLoading: wanted && !isCurrent,
    hasFailed: wanted && isCurrent && loaded.index === null,
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
