import { useSyncExternalStore } from 'react';
import type { StorySource } from '../../story/source/storySource.ts';
import type { LoadedStory } from './loadedStory.ts';
import { sourceOfLoaded } from './sourceOf.ts';

/**
 * The source of a story that was loaded: of one in pieces, another when more of its events have come.
 *
 * @param loaded undefined: it is under way
 */
export function useSource(loaded: LoadedStory | undefined): StorySource | null {
  const supplied = loaded?.kind === 'pieces' ? loaded.supplied : null;
  return useSyncExternalStore(supplied?.subscribe ?? neverCalls, () =>
    loaded ? sourceOfLoaded(loaded) : null,
  );
}

const neverCalls = () => () => {};
