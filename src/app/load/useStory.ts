import { useQuery } from '@tanstack/react-query';
import type { Surroundings } from '../services/surroundings.ts';
import type { StoryChoice } from './loadStory.ts';
import { storyQuery } from './storyQuery.ts';

/** A story; the last good copy stays while a newer one is being fetched or has failed to load. */
export function useStory(choice: StoryChoice, surroundings: Surroundings) {
  return useQuery(storyQuery(choice, surroundings));
}
