import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Question } from '../../story/source/storySource.ts';

/** So long after it was last shown an answer is kept. */
const keptForMs = 5 * 60_000;

/** The first part of the keys of all answers, for whoever waits until none is on the way. */
export const answersKey = 'answers';

/** How an answer is asked for and kept: what a story says does not change while it is open. */
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
 * The answer of the story's source to a question: there at once where it is at hand, else fetched,
 * and nothing is asked twice.
 */
export function useAnswer<Answer>(question: Question<Answer>) {
  return useQuery(answerOptions(question));
}
