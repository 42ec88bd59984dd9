import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Surroundings } from '../surroundings.ts';
import { loadIndex } from './loadIndex.ts';
import { loadStory, type StoryChoice } from './loadStory.ts';

const SurroundingsContext = createContext<Surroundings | null>(null);

export const SurroundingsProvider = SurroundingsContext.Provider;

/** @throws Error outside a `SurroundingsProvider` */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('loading needs a SurroundingsProvider above');
  return surroundings;
}

/** A story; the last good copy stays while a newer one is fetched or cannot be had. */
export function useStory({ story, data }: StoryChoice) {
  const surroundings = useSurroundings();
  return useQuery({
    queryKey: ['story', story, data],
    queryFn: ({ signal }) => loadStory({ story, data }, surroundings, signal),
  });
}

/** The deployment's stories; not asked for before they are wanted. */
export function useIndex(isWanted = true) {
  const surroundings = useSurroundings();
  return useQuery({
    queryKey: ['index'],
    queryFn: ({ signal }) => loadIndex(surroundings, signal),
    enabled: isWanted,
  });
}
