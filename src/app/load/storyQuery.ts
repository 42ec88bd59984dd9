import { queryOptions, replaceEqualDeep } from '@tanstack/react-query';
import type { Surroundings } from '../services/surroundings.ts';
import type { LoadedStory } from './loadedStory.ts';
import { loadStory, type StoryChoice } from './loadStory.ts';
import { opensPieces } from './openPieces.ts';

/** A story, identified by the address. */
export function storyQuery({ story, data }: StoryChoice, surroundings: Surroundings) {
  const queryKey = ['story', story, data];
  return queryOptions({
    queryKey,
    queryFn: ({ signal, client }) => {
      const known = client.getQueryData<LoadedStory>(queryKey);
      const open = opensPieces(surroundings, client, known);
      return loadStory({ story, data }, surroundings, signal, open);
    },
    // A source is not plain data that could be compared; for the same pieces it is already the same
    // object.
    structuralSharing: (known, fresh) => (isFile(fresh) ? replaceEqualDeep(known, fresh) : fresh),
  });
}

function isFile(loaded: unknown): boolean {
  return typeof loaded === 'object' && loaded !== null && 'file' in loaded;
}
