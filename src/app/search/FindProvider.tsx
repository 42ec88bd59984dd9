import { useAddress } from '../services/useAddress.ts';
import { useMemo, type ReactNode } from 'react';
import { SearchMatchesProvider, type SearchMatches } from '../../panels/search/SearchMatches.ts';
import { voiceId } from '../../story/filters/voiceId.ts';
import type { Story } from '../../story/model/story.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { queryTerms } from '../../story/search/queryTerms.ts';
import { FindContextProvider, type FindState } from './FindState.ts';
import { useFindState } from './useFindState.ts';

type Props = { source: StorySource; children: ReactNode };

/**
 * The search and filters of a story, for their controls and for everything that shows what they
 * leave.
 */
export function FindProvider({ source, children }: Props) {
  const find = useFindState(source);
  return (
    <FindContextProvider value={find}>
      <SearchMatchesProvider value={useMatchesOf(source.story, find)}>
        {children}
      </SearchMatchesProvider>
    </FindContextProvider>
  );
}

function useMatchesOf(
  story: Story,
  { matchingIds, matchingRanks, filters, search }: FindState,
): SearchMatches {
  const q = useAddress(({ q }) => q);
  const terms = useMemo(() => queryTerms(q), [q]);
  return useMemo(
    () => ({
      terms,
      matchingIds,
      matchingRanks,
      placeIn: (eventId) => (terms.length === 0 ? null : (search?.placeIn(eventId, terms) ?? null)),
      isArticleShown: (articleId) =>
        filters.outlets.length === 0 ||
        filters.outlets.includes(voiceId(story.article(articleId), story.outlets)),
    }),
    [story, matchingIds, matchingRanks, filters, search, terms],
  );
}
