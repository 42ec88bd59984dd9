import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOptions } from '../../panels/detail/useAnswer.ts';
import type { Question } from '../../story/source/storySource.ts';

/** Ranks of events, ascending; `null` when nothing is asked. */
type Ranks = ReadonlySet<number> | null;

const nothingAsked: Question<null> = {
  key: ['nothing is searched for'],
  now: () => null,
  ask: async () => null,
};

/**
 * What a search or a filter leaves; while the answer to a new question is pending, the previous
 * answer.
 *
 * @param asked null when nothing can be asked yet, or nothing is
 */
export function useFound(asked: Question<Ranks> | null) {
  const { data, isFetching, error, refetch } = useQuery({
    ...answerOptions<Ranks>(asked ?? nothingAsked),
    placeholderData: keepPreviousData,
  });
  return {
    /** `null` when nothing is asked, or it is not yet known. */
    ranks: asked === null ? null : (data ?? null),
    isLoading: isFetching,
    hasFailed: error !== null && !isFetching,
    retry: refetch,
  };
}
