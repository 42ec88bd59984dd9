import { queryOptions } from '@tanstack/react-query';
import type { Surroundings } from '../services/surroundings.ts';
import { loadStory, type StoryChoice } from './loadStory.ts';

/** A story, by what the address says of it. */
export function storyQuery({ story, data }: StoryChoice, surroundings: Surroundings) {
  return queryOptions({
    queryKey: ['story', story, data],
    queryFn: ({ signal }) => loadStory({ story, data }, surroundings, signal),
  });
}
