import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOptions } from '../../panels/detail/useAnswer.ts';
import type { StorySearch } from '../../story/search/createStorySearch.ts';
import type { Question } from '../../story/source/storySource.ts';

const nothingAsked: Question<null> = {
  key: ['nothing is searched for'],
  now: () => null,
  ask: async () => null,
};

/**
 * What a query finds; while the answer to a new one is on its way, what the one before it found.
 *
 * @param search null: it has not been loaded, and nothing can be found yet
 */
export function useFound(search: StorySearch | null, query: string) {
  const question = search && query !== '' ? search.find(query) : nothingAsked;
  const { data, isFetching, error, refetch } = useQuery({
    ...answerOptions<ReadonlySet<string> | null>(question),
    placeholderData: keepPreviousData,
  });
  return {
    /** Null: nothing is asked, or not known yet. */
    ids: question === nothingAsked ? null : (data ?? null),
    isLoading: isFetching,
    hasFailed: error !== null && !isFetching,
    retry: refetch,
  };
}
