import { useEffect, useSyncExternalStore } from 'react';
import type { StorySource, SupplyState } from '../../story/source/storySource.ts';

/** Whether more of a story's events are on their way; idle when all are loaded. */
export function useSupplyState({ supply }: StorySource): SupplyState {
  return useSyncExternalStore(
    supply?.subscribe ?? neverCalls,
    supply?.state ?? atRest,
    supply?.state ?? atRest,
  );
}

/**
 * Loads all events of a story as soon as something needs them; failures are reported through its
 * state.
 */
export function useAllEvents({ supply }: StorySource, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted) supply?.wantAll().catch(() => {});
  }, [supply, isWanted]);
}

const neverCalls = () => () => {};
const atRest = () => 'at-rest' as const;
