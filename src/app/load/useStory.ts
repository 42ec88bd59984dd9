import { useQuery } from '@tanstack/react-query';
import type { Surroundings } from '../services/surroundings.ts';
import { loadStory, type StoryChoice } from './loadStory.ts';

/** A story; the last good copy stays while a newer one is fetched or cannot be had. */
export function useStory({ story, data }: StoryChoice, surroundings: Surroundings) {
  return useQuery({
    queryKey: ['story', story, data],
    queryFn: ({ signal }) => loadStory({ story, data }, surroundings, signal),
  });
}
