import { useSyncExternalStore } from 'react';
import type { StorySource } from '../../story/source/storySource.ts';
import type { LoadedStory } from './loadedStory.ts';
import { sourceOfLoaded } from './sourceOf.ts';

/**
 * The source of a loaded story; for one in pieces, a new one when more of its events have arrived.
 *
 * @param loaded undefined while loading
 */
export function useSource(loaded: LoadedStory | undefined): StorySource | null {
  const supplied = loaded?.kind === 'pieces' ? loaded.supplied : null;
  return useSyncExternalStore(supplied?.subscribe ?? neverCalls, () =>
    loaded ? sourceOfLoaded(loaded) : null,
  );
}

const neverCalls = () => () => {};
