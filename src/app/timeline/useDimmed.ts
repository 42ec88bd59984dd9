import { useMemo } from 'react';
import { useSearchMatches } from '../../panels/search/SearchMatches.ts';
import { ranksAfar } from '../../story/model/ranksAfar.ts';
import type { Story } from '../../story/model/story.ts';
import { groupRowId } from '../../timeline/layout/rows/rowIds.ts';
import type { Dimmed } from '../../timeline/TimelineProps.ts';

const nothing: Dimmed = { events: new Set(), articles: new Set() };

/**
 * What search and filters leave out of a story; it keeps its identity while they do not change and,
 * if they leave out nothing, when more events arrive.
 */
export function useDimmed(story: Story): Dimmed {
  const { matchingIds, matchingRanks, isArticleShown } = useSearchMatches();
  return useMemo(() => {
    const articles = story.articles.filter(({ id }) => !isArticleShown(id)).map(({ id }) => id);
    if (!matchingIds && articles.length === 0) return nothing;
    const events = matchingIds ? story.events.filter(({ id }) => !matchingIds.has(id)) : [];
    const left = new Set(articles);
    const outlets = story.voices.list.flatMap(({ outlet, articles: own }) =>
      outlet && own.every(({ id }) => left.has(id)) ? [groupRowId('outlet', outlet.id)] : [],
    );
    return {
      events: new Set(events.map(({ id }) => id)),
      articles: new Set([...articles, ...outlets]),
      foundAfar: matchingRanks && ranksAfar(story, matchingRanks),
    };
  }, [story, matchingIds, matchingRanks, isArticleShown]);
}
