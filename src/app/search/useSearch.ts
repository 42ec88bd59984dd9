import { useCallback, useEffect, useState } from 'react';
import type { Story } from '../../story/model/story.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';
import { loadSearch } from './loadSearch.ts';

interface Loaded {
  story: Story;
  attempt: number;
  /** Null: it could not be loaded. */
  search: StorySearch | null;
}

/** The search of a story from the moment it is wanted. */
export function useSearch(story: Story, wanted: boolean) {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let isMeant = true;
    const settle = (search: StorySearch | null) => {
      if (isMeant) setLoaded({ story, attempt, search });
    };
    loadSearch(story).then(settle, () => settle(null));
    return () => {
      isMeant = false;
    };
  }, [story, wanted, attempt]);
  const isCurrent = loaded !== null && loaded.story === story && loaded.attempt === attempt;
  return {
    /** Null: not there. */
    search: isCurrent ? loaded.search : null,
    isLoading: wanted && !isCurrent,
    hasFailed: wanted && isCurrent && loaded.search === null,
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
