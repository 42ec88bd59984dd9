import { queryOptions, replaceEqualDeep } from '@tanstack/react-query';
import { createLazy } from '../../lazy/lazy.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { hasField } from './hasField.ts';
import type { LoadedStory } from './loadedStory.ts';
import { loadStory, type OpenPieces, type StoryChoice } from './loadStory.ts';

/** Most stories are a single file, so the code that reads pieces is only loaded for the others. */
const piecesPart = createLazy(() => import('./openPieces.ts'));

/** A story, identified by the address. */
export function storyQuery({ story, data }: StoryChoice, surroundings: Surroundings) {
  const queryKey = ['story', story, data];
  return queryOptions({
    queryKey,
    queryFn: ({ signal, client }) => {
      const known = client.getQueryData<LoadedStory>(queryKey);
      const open: OpenPieces = async (index, place) => {
        const { opensPieces } = await piecesPart.load();
        return opensPieces(surroundings, client, known)(index, place);
      };
      return loadStory({ story, data }, surroundings, signal, open);
    },
    // A source is not plain data that could be compared; for the same pieces it is already the same
    // object.
    structuralSharing: (known, fresh) =>
      hasField(fresh, 'file') ? replaceEqualDeep(known, fresh) : fresh,
  });
}
