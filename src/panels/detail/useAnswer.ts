import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Question } from '../../story/source/storySource.ts';

/** How long an answer is cached after it was last shown. */
const keptForMs = 5 * 60_000;

/** The first part of the keys of all answers, for waiting until none is pending. */
export const answersKey = 'answers';

/** How an answer is requested and cached: a story does not change while it is open. */
export function answerOptions<Answer>({ key, now, ask }: Question<Answer>) {
  return queryOptions({
    queryKey: [answersKey, ...key],
    queryFn: ask,
    initialData: now,
    staleTime: Infinity,
    gcTime: keptForMs,
  });
}

/**
 * The source's answer to a question: available at once if loaded, otherwise fetched; nothing is
 * requested twice.
 */
export function useAnswer<Answer>(question: Question<Answer>) {
  return useQuery(answerOptions(question));
}
