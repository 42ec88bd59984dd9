import { useMemo } from 'react';
import { useSearchMatches } from '../../panels/search/SearchMatches.ts';
import type { Story } from '../../story/model/story.ts';
import type { Dimmed } from '../../timeline/TimelineProps.ts';

/** What search and filters leave out of a story; the same value while they do not change. */
export function useDimmed(story: Story): Dimmed {
  const { left, isArticleLeft } = useSearchMatches();
  return useMemo(() => {
    const events = left ? story.events.filter(({ id }) => !left.has(id)) : [];
    const articles = story.articles.filter(({ id }) => !isArticleLeft(id));
    return {
      events: new Set(events.map(({ id }) => id)),
      articles: new Set(articles.map(({ id }) => id)),
    };
  }, [story, left, isArticleLeft]);
}
